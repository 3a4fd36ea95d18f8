package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages besides its own that a phase is worked on with. A new network has those that are no exercises. */
public final class PhasePageLinks {
    private static final String QUESTION = "question";
    private static final String STAKEHOLDERS = "stakeholders";
    private static final String INVOLVEMENT = "involvement";
    private static final Set<String> IN_EVERY_NETWORK = Set.of(QUESTION, STAKEHOLDERS, INVOLVEMENT);
    /** Exercises that fit in any phase. */
    private static final List<String> ALWAYS = List.of("session", "reflection", "reading");

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

    /** The exercises of the phase, and those that fit in any phase. */
    public static List<String> exercises(Phase phase) {
        return Stream.concat(ofPhase(phase), ALWAYS.stream()).toList();
    }

    /** The exercises of the other phases, in the order of the phases. */
    public static List<String> otherExercises(Phase phase) {
        return Arrays.stream(Phase.values())
                .filter(other -> other != phase)
                .flatMap(PhasePageLinks::ofPhase)
                .distinct()
                .toList();
    }

    private static Stream<String> ofPhase(Phase phase) {
        return of(phase).stream().filter(part -> !IN_EVERY_NETWORK.contains(part));
    }
}
