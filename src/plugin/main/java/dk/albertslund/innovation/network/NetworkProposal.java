package dk.albertslund.innovation.network;

import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The wizard's answers for a network that does not exist yet, by the keys of the profile's fields plus
 * {@code spaceKey}, {@code visibility} and {@code practice}.
 */
public record NetworkProposal(Map<String, String> answers) {
    public static final String SPACE_KEY = "spaceKey";
    public static final String VISIBILITY = "visibility";
    public static final String PRACTICE = "practice";

    static final List<String> ASKED = List.of(
            ProfileForm.THEME_TITLE,
            ProfileForm.TYPE,
            ProfileForm.START,
            ProfileForm.END,
            ProfileForm.LEADERS,
            ProfileForm.CO_DRIVER,
            ProfileForm.REFERENCE_LEADERS);

    public NetworkProposal {
        answers = Map.copyOf(answers);
    }

    public String answer(String key) {
        return answers.getOrDefault(key, "");
    }

    public boolean isPractice() {
        return answer(PRACTICE).equals("true");
    }

    /** An answer that was lost on the way must not show anybody what was not meant for them. */
    public NetworkVisibility visibility() {
        return NetworkVisibility.withKey(answer(VISIBILITY)).orElse(NetworkVisibility.PARTICIPANTS_ONLY);
    }

    /** The profile's first values. */
    List<Edit> edits(Network network, String author) {
        Map<String, String> values = new LinkedHashMap<>();
        ASKED.forEach(key -> values.put(key, answer(key)));
        values.put(ProfileForm.STATUS, NetworkStatus.ACTIVE.key());
        return values.entrySet().stream()
                .map(value -> new Edit(
                        network.id(),
                        ProfileForm.KEY,
                        Sheet.ONLY_TURN,
                        "",
                        Row.SHEET,
                        value.getKey(),
                        value.getValue(),
                        0,
                        author))
                .toList();
    }
}
