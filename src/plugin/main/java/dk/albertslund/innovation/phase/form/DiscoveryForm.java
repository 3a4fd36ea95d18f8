package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.settings.Thresholds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form of phase 1: whom the network has met, how, and what it learnt. */
@Component
public final class DiscoveryForm extends PhaseForm {
    private static final String USER_TYPES = "userTypes";
    private static final String METHODS = "methods";

    public DiscoveryForm() {
        super(Phase.DISCOVERY, work(), List.of("experience", "attitude", "fact", "value"));
    }

    private static Section work() {
        RowList userTypes = new RowList(
                USER_TYPES, MOST_ROWS, List.of(Field.text("userType", 100).required(), Field.yesNo("covered")));
        RowList methods = new RowList(
                METHODS,
                MOST_ROWS,
                List.of(
                        Field.choice(
                                "method",
                                List.of("interview", "observation", "probe", "journey", "sketchMap", "other")),
                        Field.text("methodNote", LINE),
                        Field.choice(
                                "documentation",
                                List.of("video", "photo", "quote", "transcript", "fieldNote", "other"))));
        return new Section(
                "work",
                List.of(Field.longText("assumptionsBefore", STORY), Field.longText("surprises", STORY)),
                List.of(userTypes, methods));
    }

    @Override
    List<Criterion> ownCriteria(SheetState state, boolean hasQuestion, Thresholds thresholds) {
        boolean isCovered = has(state, USER_TYPES, "userType")
                && rowsWith(state, USER_TYPES, "userType").allMatch(row -> row.isTicked("covered"));
        return List.of(
                Criterion.ofNumber("methods", countDistinct(state, METHODS, "method"), thresholds.methods())
                        .writtenIn(METHODS, "method"),
                new Criterion("userTypes", isCovered)
                        .writtenIn(USER_TYPES, has(state, USER_TYPES, "userType") ? "covered" : "userType"),
                new Criterion("documentation", has(state, METHODS, "documentation"))
                        .writtenIn(METHODS, "documentation"));
    }
}
