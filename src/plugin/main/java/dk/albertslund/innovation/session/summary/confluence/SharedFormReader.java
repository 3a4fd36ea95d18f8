package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.reflection.ReflectionForm;
import dk.albertslund.innovation.trial.TrialForm;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the forms that a summary tells of: only what every reader sees, since the summary's page is read by all of them, and only
 * what stands on a page that the current user may view.
 */
@Component
public final class SharedFormReader {
    private static final Set<String> KINDS =
            Set.of(QuestionForm.KEY, PrioritisingForm.KEY, TrialForm.KEY, ReflectionForm.KEY);

    private final SheetRepository sheets;
    private final FormKindRegistry kinds;
    private final SummaryPages pages;

    public SharedFormReader(SheetRepository sheets, FormKindRegistry kinds, SummaryPages pages) {
        this.sheets = sheets;
        this.kinds = kinds;
        this.pages = pages;
    }

    /** In two statements, and one for the pages. */
    List<SharedForm> of(Network network, Predicate<Instant> isOnDay) {
        List<Sheet> wanted = sheets.findAll(network.id()).stream()
                .filter(sheet -> KINDS.contains(sheet.kind()))
                .toList();
        return sheets.states(wanted).entrySet().stream()
                .flatMap(found -> form(found.getKey(), found.getValue(), network, isOnDay))
                .toList();
    }

    private Stream<SharedForm> form(Sheet sheet, SheetState state, Network network, Predicate<Instant> isOnDay) {
        FormKind kind = kinds.withKey(sheet.kind()).orElseThrow();
        LinkView page = pages.link(
                network,
                shown -> !kind.sectionsForMacro(shown.part()).isEmpty()
                        && shown.instance().equals(sheet.instance()));
        boolean isChanged = state.allRows().stream()
                .flatMap(row -> row.cells().values().stream())
                .anyMatch(cell -> isOnDay.test(cell.saved()));
        return page.url().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new SharedForm(kind.key(), VisibleSheet.of(kind, state, FormReader.PUBLIC), page, isChanged));
    }
}
