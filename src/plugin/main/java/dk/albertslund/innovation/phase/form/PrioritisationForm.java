package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.phase.Phase;
import java.util.List;
import org.springframework.stereotype.Component;

/** Phase 4: the concepts that came out of the ideas, and those that are tried. */
@Component
public final class PrioritisationForm extends PhaseForm {
    private static final String CONCEPTS = "concepts";
    private static final String TRIED = "goPrototype";

    public PrioritisationForm() {
        super(Phase.PRIORITISATION);
    }

    @Override
    Section work() {
        RowList concepts = new RowList(
                CONCEPTS,
                MOST_ROWS,
                List.of(
                        Field.text("headline", 80).required(),
                        Field.text("unique", LINE),
                        Field.text("communication", LINE),
                        Field.yesNo(TRIED)));
        return new Section("work", List.of(), List.of(concepts));
    }

    @Override
    List<Criterion> ownCriteria(Content content, boolean hasQuestion, Thresholds enough) {
        return List.of(
                new Criterion("measures", !content.value("criteria").isEmpty()).writtenIn("criteria"),
                new Criterion("concepts", has(content, CONCEPTS, TRIED)).writtenIn(CONCEPTS, TRIED));
    }
}
