package dk.albertslund.innovation.search;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.FormSearchText;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.page.PageMacroParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Text of a page's forms for the search index: only what every reader of the page may read. A constant number of
 * statements.
 */
@Component
public final class PageSearchText {
    private final SummaryRepository summaries;
    private final FormKindRegistry kinds;
    private final SheetRepository sheets;
    private final FormSearchText text;

    public PageSearchText(
            SummaryRepository summaries, FormKindRegistry kinds, SheetRepository sheets, FormSearchText text) {
        this.summaries = summaries;
        this.kinds = kinds;
        this.sheets = sheets;
        this.text = text;
    }

    /** Empty when the page shows no form or is in no network. */
    public String of(String spaceKey, String storage) {
        Map<String, Set<String>> parts = PageMacroParser.instances(storage);
        List<Shown> shown = kinds.all().stream()
                .map(kind -> shown(kind, parts))
                .filter(form -> !form.sections().isEmpty())
                .toList();
        if (shown.isEmpty()) {
            return "";
        }
        return summaries
                .findBySpace(spaceKey)
                .map(summary -> text(summary, shown))
                .orElse("");
    }

    /** @param instances of a kind that has several sheets, those that the page shows */
    private record Shown(FormKind kind, List<Section> sections, Set<String> instances) {
        boolean shows(Sheet sheet) {
            return sheet.kind().equals(kind.key()) && (!kind.hasInstances() || instances.contains(sheet.instance()));
        }
    }

    private static Shown shown(FormKind kind, Map<String, Set<String>> parts) {
        List<Section> sections = new ArrayList<>();
        Set<String> instances = new HashSet<>();
        parts.forEach((part, ofPart) -> {
            List<Section> ofMacro = kind.sectionsForMacro(part);
            sections.addAll(ofMacro);
            instances.addAll(ofMacro.isEmpty() ? Set.of() : ofPart);
        });
        return new Shown(kind, sections, instances);
    }

    /** Includes all turns up to the current one; undone turns are excluded. */
    private String text(Summary summary, List<Shown> shown) {
        List<Sheet> written = sheets.findAll(summary.networkId()).stream()
                .filter(sheet -> shown.stream().anyMatch(form -> form.shows(sheet)))
                .filter(sheet -> sheet.turn() <= summary.position().turn())
                .toList();
        Map<Sheet, SheetState> contents = sheets.states(written);
        return shown.stream()
                .flatMap(form -> contents.entrySet().stream()
                        .filter(sheet -> form.shows(sheet.getKey()))
                        .sorted(Map.Entry.comparingByKey(
                                Comparator.comparingInt(Sheet::turn).reversed()))
                        .map(sheet -> text.of(form.sections(), visible(form.kind(), sheet.getValue()))))
                .filter(lines -> !lines.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static SheetState visible(FormKind kind, SheetState state) {
        return VisibleSheet.of(kind, state, FormReader.PUBLIC).state();
    }
}
