package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.phase.Phase;
import java.util.List;
import org.springframework.stereotype.Component;

/** Phase 3: from how many sides, and in how many ways, the network has looked for ideas. */
@Component
public final class IdeationForm extends PhaseForm {
    private static final String PERSPECTIVES = "perspectives";
    private static final String TECHNIQUES = "techniques";

    public IdeationForm() {
        super(Phase.IDEATION);
    }

    @Override
    Section work() {
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
        return new Section("work", List.of(Field.longText("lookFor", 500)), List.of(perspectives, techniques));
    }

    @Override
    List<Criterion> ownCriteria(Content content, boolean hasQuestion, Thresholds enough) {
        return List.of(
                Criterion.ofNumber("perspectives", kinds(content, PERSPECTIVES, "perspective"), enough.perspectives()),
                Criterion.ofNumber("techniques", kinds(content, TECHNIQUES, "technique"), enough.techniques()));
    }
}
