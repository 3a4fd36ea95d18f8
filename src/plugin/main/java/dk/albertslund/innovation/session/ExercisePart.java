package dk.albertslund.innovation.session;

import java.util.List;

/** The parts of a network on whose page an item of a programme can be worked on. */
public final class ExercisePart {
    /** As macros name them. */
    public static final List<String> KEYS = List.of(
            "home",
            "question",
            "reflection",
            "knowledge",
            "needs",
            "interview",
            "observation",
            "probe",
            "pictures",
            "go-and-look",
            "ideas",
            "prioritising",
            "trial",
            "stakeholders",
            "involvement",
            "continuation");

    private ExercisePart() {}
}
