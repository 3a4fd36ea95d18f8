package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.Phase;
import java.util.List;

/** Which of a network's pages a phase is worked on with, besides its own. */
public final class PhasePageLinks {
    private static final String QUESTION = "question";
    private static final String STAKEHOLDERS = "stakeholders";
    private static final String INVOLVEMENT = "involvement";

    private PhasePageLinks() {}

    /** What the pages show of the network, the most needed first. */
    public static List<String> of(Phase phase) {
        return switch (phase) {
            case FOCUS -> List.of(QUESTION, STAKEHOLDERS, INVOLVEMENT);
            case DISCOVERY -> List.of(STAKEHOLDERS, INVOLVEMENT, QUESTION);
            case THEMING -> List.of(QUESTION, INVOLVEMENT);
            case IDEATION -> List.of(INVOLVEMENT, QUESTION);
            case PRIORITISATION, PROTOTYPE, CONTINUATION -> List.of(STAKEHOLDERS, INVOLVEMENT);
        };
    }
}
