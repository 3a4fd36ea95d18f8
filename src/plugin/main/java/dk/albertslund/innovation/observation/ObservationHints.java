package dk.albertslund.innovation.observation;

import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.Row;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hints on a row: that what was seen is kept apart from what it means, and that people have agreed to pictures. */
final class ObservationHints {
    /** Words by which people explain instead of describing, in Danish and English. */
    private static final Pattern EXPLAINING = Pattern.compile(
            "\\b(fordi|sikkert|åbenbart|tilsyneladende|måske|formentlig|because|probably|apparently|perhaps|maybe)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> OF_THE_PERSON = Set.of("photo", "video");
    private static final String HINT = "innovation.form.observation.hint.";

    private ObservationHints() {}

    static Stream<Hint> ofObservation(Row row) {
        return Stream.of(explanation(row), role(row), consent(row)).flatMap(hints -> hints);
    }

    /** What nothing was seen of is a guess. */
    static Stream<Hint> ofMeaning(Row row) {
        boolean isGuess = !row.value(ObservationForm.MEANING).isEmpty()
                && row.keys(ObservationForm.BASED_ON).isEmpty();
        return isGuess ? hint(row, ObservationForm.BASED_ON, "guess") : Stream.empty();
    }

    private static Stream<Hint> explanation(Row row) {
        Matcher word = EXPLAINING.matcher(row.value(ObservationForm.SEEN));
        return word.find() ? hint(row, ObservationForm.SEEN, "explains", word.group()) : Stream.empty();
    }

    /** Whoever takes part changes what happens. */
    private static Stream<Hint> role(Row row) {
        boolean isMissing = row.value(ObservationForm.OBSERVATION_KIND).equals(ObservationForm.PARTICIPANT)
                && row.value(ObservationForm.MY_ROLE).isEmpty();
        return isMissing ? hint(row, ObservationForm.MY_ROLE, "role") : Stream.empty();
    }

    private static Stream<Hint> consent(Row row) {
        boolean isMissing = row.keys(ObservationForm.MATERIAL_KIND).stream().anyMatch(OF_THE_PERSON::contains)
                && !row.isTicked(ObservationForm.CONSENT);
        return isMissing ? hint(row, ObservationForm.MATERIAL_KIND, "consent") : Stream.empty();
    }

    private static Stream<Hint> hint(Row row, String field, String key, String... arguments) {
        return Stream.of(new Hint(row.id(), field, HINT + key, List.of(arguments)));
    }
}
