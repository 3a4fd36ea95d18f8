package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.NetworkVisibility;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The wizard's answers, by the keys of the profile's fields plus {@code spaceKey}, {@code visibility} and {@code
 * practice}.
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

    /** Defaults to the most restrictive one when the answer is missing. */
    public NetworkVisibility visibility() {
        return NetworkVisibility.withKey(answer(VISIBILITY)).orElse(NetworkVisibility.PARTICIPANTS_ONLY);
    }

    /** User names, separated by commas. */
    public String leaders() {
        return answer(ProfileForm.LEADERS);
    }

    /** User names of the participants who are not leaders, separated by commas. */
    public String otherParticipants() {
        return answer(ProfileForm.CO_DRIVER) + "," + answer(ProfileForm.REFERENCE_LEADERS);
    }

    /** The initial values of the profile. */
    List<FieldUpdate> updates(Network network, String author) {
        Map<String, String> values = new LinkedHashMap<>();
        ASKED.forEach(key -> values.put(key, answer(key)));
        values.put(ProfileForm.STATUS, NetworkStatus.ACTIVE.key());
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), ProfileForm.KEY, author);
        return values.entrySet().stream()
                .map(value -> editor.initial(value.getKey(), value.getValue()))
                .toList();
    }
}
