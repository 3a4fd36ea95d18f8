package dk.albertslund.innovation.interview;

import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hints on how an interview is documented: that it is, as phase 2 has nothing else to work on, and that the person has
 * agreed to pictures and recordings (GDPR, articles 6 and 7).
 */
final class InterviewDocumentation {
    private static final Set<String> OF_THE_PERSON = Set.of("photo", "audio", "video");
    private static final String HINT = "innovation.form.interview.hint.";

    private InterviewDocumentation() {}

    static Stream<Hint> hints(Row interview) {
        List<String> kinds = interview.keys(InterviewForm.DOCUMENTATION);
        if (kinds.isEmpty()) {
            return interview.value(InterviewForm.NOTES).isEmpty() ? Stream.empty() : hint(interview, "documentation");
        }
        boolean isAgreed = interview.isTicked(InterviewForm.CONSENT);
        return isAgreed || kinds.stream().noneMatch(OF_THE_PERSON::contains)
                ? Stream.empty()
                : hint(interview, "consent");
    }

    private static Stream<Hint> hint(Row interview, String key) {
        return Stream.of(new Hint(interview.id(), InterviewForm.DOCUMENTATION, HINT + key, List.of()));
    }
}
