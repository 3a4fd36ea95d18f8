package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.phase.Phase;
import java.util.List;
import org.springframework.stereotype.Component;

/** Phase 2: the themes that the network finds in its material, and those that it goes on with. */
@Component
public final class ThemingForm extends PhaseForm {
    private static final String THEMES = "themes";
    private static final String CONTINUES = "goOn";

    public ThemingForm() {
        super(Phase.THEMING);
    }

    @Override
    Section work() {
        RowList themes = new RowList(
                THEMES,
                MOST_ROWS,
                List.of(
                        Field.text("theme", 120).required(),
                        Field.choice("themeKind", List.of("pattern", "connection", "contradiction", "surprise")),
                        Field.longText("evidence", 500),
                        Field.text("quote", LINE),
                        Field.yesNo(CONTINUES)));
        return new Section("work", List.of(), List.of(themes));
    }

    @Override
    List<Criterion> ownCriteria(Content content, boolean hasQuestion, Thresholds enough) {
        return List.of(new Criterion("themes", has(content, THEMES, CONTINUES)));
    }
}
