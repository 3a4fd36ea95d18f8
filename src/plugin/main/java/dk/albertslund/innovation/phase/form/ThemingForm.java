package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.settings.Thresholds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form of phase 2: themes found in the material, and those chosen. */
@Component
public final class ThemingForm extends PhaseForm {
    private static final String THEMES = "themes";
    private static final String CONTINUES = "goOn";
    private static final String EVIDENCE = "evidence";
    /** What people said in interviews that the theme builds on. */
    private static final String FINDINGS = "findings";

    /** What observations may mean that the theme builds on. */
    private static final String MEANINGS = "meanings";

    private static final int MOST_FINDINGS = 10;
    private static final int ENOUGH_SOURCES = 2;

    public ThemingForm() {
        super(Phase.THEMING, work(), List.of());
    }

    private static Section work() {
        RowList themes = new RowList(
                THEMES,
                MOST_ROWS,
                List.of(
                        Field.text("theme", 120).required(),
                        Field.choice("themeKind", List.of("pattern", "connection", "contradiction", "surprise")),
                        Field.longText(EVIDENCE, 500),
                        Field.reference(FINDINGS, "interview", "findings", MOST_FINDINGS),
                        Field.reference(MEANINGS, "observation", "meanings", MOST_FINDINGS),
                        Field.text("quote", LINE),
                        Field.yesNo(CONTINUES)));
        return new Section("work", List.of(), List.of(themes));
    }

    @Override
    List<Criterion> ownCriteria(SheetState state, boolean hasQuestion, Thresholds thresholds) {
        return List.of(new Criterion("themes", has(state, THEMES, CONTINUES)).writtenIn(THEMES, CONTINUES));
    }

    /** Hints at themes that have a single source. */
    @Override
    public List<Hint> hints(SheetState state) {
        return state.rows(THEMES).stream()
                .filter(theme -> theme.isTicked(CONTINUES) && sources(theme) < ENOUGH_SOURCES)
                .map(theme -> new Hint(theme.id(), EVIDENCE, "innovation.form.phaseTheming.hint.evidence", List.of()))
                .toList();
    }

    /** One source per line, and each finding. */
    private static long sources(Row theme) {
        long lines = theme.value(EVIDENCE)
                .lines()
                .filter(line -> !TextCleaner.isBlank(line))
                .count();
        return lines + theme.keys(FINDINGS).size() + theme.keys(MEANINGS).size();
    }
}
