package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.Phase;
import java.util.List;

/** The pages besides its own that a phase is worked on with. */
public final class PhasePageLinks {
    private static final String QUESTION = "question";
    private static final String STAKEHOLDERS = "stakeholders";
    private static final String INVOLVEMENT = "involvement";

    private PhasePageLinks() {}

    /** Parts of the network, the most relevant first. */
    public static List<String> of(Phase phase) {
        return switch (phase) {
            case FOCUS -> List.of(QUESTION, STAKEHOLDERS, INVOLVEMENT);
            case DISCOVERY ->
                List.of(
                        "needs",
                        "interview",
                        "observation",
                        "probe",
                        "pictures",
                        "go-and-look",
                        "knowledge",
                        STAKEHOLDERS,
                        INVOLVEMENT,
                        QUESTION);
            case THEMING -> List.of(QUESTION, INVOLVEMENT);
            case IDEATION -> List.of("ideas", INVOLVEMENT, QUESTION);
            case PROTOTYPE -> List.of("trial", STAKEHOLDERS, INVOLVEMENT);
            case PRIORITISATION -> List.of("prioritising", STAKEHOLDERS, INVOLVEMENT);
            case CONTINUATION -> List.of("continuation", STAKEHOLDERS, INVOLVEMENT);
        };
    }
}
