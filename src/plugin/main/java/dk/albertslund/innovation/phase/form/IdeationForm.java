package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.settings.Thresholds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form of phase 3: number of ideas, perspectives and techniques. */
@Component
public final class IdeationForm extends PhaseForm {
    public static final String KEY = "phaseIdeation";
    /** How many ideas there are, counted by hand. */
    public static final String COUNT = "ideaCount";

    private static final String PERSPECTIVES = "perspectives";
    private static final String TECHNIQUES = "techniques";
    private static final String TARGET = "ideaTarget";
    private static final int FEWEST_IDEAS = 5;
    private static final int MOST_IDEAS = 200;

    public IdeationForm() {
        super(Phase.IDEATION, work(), List.of("furtherDevelopment", "transfer", "radicalChange"));
    }

    private static Section work() {
        RowList perspectives = new RowList(
                PERSPECTIVES,
                MOST_ROWS,
                List.of(
                        Field.choice(
                                "perspective",
                                List.of(
                                        "operations",
                                        "expert",
                                        "staff",
                                        "user",
                                        "management",
                                        "political",
                                        "creative")),
                        Field.text("whoSeesIt", 100)));
        RowList techniques = new RowList(
                TECHNIQUES,
                MOST_ROWS,
                List.of(
                        Field.choice("technique", List.of("open", "negative", "serviceAnalogy", "other")),
                        Field.text("gave", LINE)));
        List<Field> own = List.of(
                Field.longText("lookFor", 500),
                Field.number(TARGET, FEWEST_IDEAS, MOST_IDEAS),
                Field.number(COUNT, 0, 10_000));
        return new Section("work", own, List.of(perspectives, techniques));
    }

    @Override
    List<Criterion> ownCriteria(SheetState state, boolean hasQuestion, Thresholds thresholds) {
        return List.of(
                Criterion.ofNumber("ideas", number(state, COUNT), target(state, thresholds))
                        .writtenIn(COUNT),
                Criterion.ofNumber(
                                "perspectives",
                                countDistinct(state, PERSPECTIVES, "perspective"),
                                thresholds.perspectives())
                        .writtenIn(PERSPECTIVES, "perspective"),
                Criterion.ofNumber("techniques", countDistinct(state, TECHNIQUES, "technique"), thresholds.techniques())
                        .writtenIn(TECHNIQUES, "technique"));
    }

    /** The network's own target if set, else the threshold. */
    private static int target(SheetState state, Thresholds thresholds) {
        int own = number(state, TARGET);
        return own == 0 ? thresholds.ideas() : own;
    }

    /** 0 when empty. */
    private static int number(SheetState state, String field) {
        String written = state.value(field);
        return written.isEmpty() ? 0 : Integer.parseInt(written);
    }
}
