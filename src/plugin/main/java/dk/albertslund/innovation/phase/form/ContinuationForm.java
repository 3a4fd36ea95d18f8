package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.settings.Thresholds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form of the continuation: ownership, what the solution replaces, evaluation and spread. */
@Component
public final class ContinuationForm extends PhaseForm {
    /** Whether the solution is evaluated: {@code yes}, {@code planned} or {@code no}. */
    public static final String EVALUATED = "evaluated";

    /** The list of places that it spreads to. */
    public static final String SPREAD = "spread";

    public static final String STAGE = "stage";
    /** How far a place is, in order. */
    public static final List<String> STAGES = List.of("shared", "beingAdapted", "inUse", "valueProven");

    private static final String OWNER = "solutionOwner";

    public ContinuationForm() {
        super(Phase.CONTINUATION, work(), List.of());
    }

    private static Section work() {
        RowList spread = new RowList(
                SPREAD,
                MOST_ROWS,
                List.of(
                        Field.text("place", 120).required(),
                        Field.choice(STAGE, STAGES),
                        Field.text("adaptation", LINE)));
        return new Section(
                "work",
                List.of(
                        Field.text(OWNER, 100),
                        Field.date("inOperationFrom"),
                        Field.text("replaces", LINE),
                        Field.choice(EVALUATED, List.of("yes", "planned", "no"))),
                List.of(spread));
    }

    @Override
    List<Criterion> ownCriteria(SheetState state, boolean hasQuestion, Thresholds thresholds) {
        return List.of(
                new Criterion("solutionOwner", !state.value(OWNER).isEmpty()).writtenIn(OWNER),
                new Criterion("evaluated", !state.value(EVALUATED).isEmpty()).writtenIn(EVALUATED));
    }
}
