package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the lines of what the reader has written, also where nobody else sees it yet; for the reader's eyes only. */
@Component
public final class ContributionViewFactory {
    private static final int MOST_LINES = 5;

    private final SheetRepository sheets;
    private final FormParts parts;
    private final CurrentUser reader;
    private final Messages messages;
    private final DateFormatter dates;

    public ContributionViewFactory(
            SheetRepository sheets, FormParts parts, CurrentUser reader, Messages messages, DateFormatter dates) {
        this.sheets = sheets;
        this.parts = parts;
        this.reader = reader;
        this.messages = messages;
        this.dates = dates;
    }

    private record Written(int rows, Instant latest) {
        Written plus(Written other) {
            return new Written(rows + other.rows, latest.isAfter(other.latest) ? latest : other.latest);
        }
    }

    /** One for each page, newest first, in two statements; empty in exports and previews, which may be passed on. */
    List<ContributionView> of(MacroContext context, List<Sheet> all, PageUrls pages) {
        Optional<String> user = context.target() == RenderTarget.SCREEN ? reader.userKey() : Optional.empty();
        if (user.isEmpty()) {
            return List.of();
        }
        Map<Sheet, SheetState> written = sheets.writtenBy(all, user.get());
        Map<Sheet, SheetState> removed = removed(written);
        Map<String, Written> byPart = new HashMap<>();
        written.forEach((sheet, state) -> rows(state)
                .filter(row ->
                        parts.kind(sheet).filter(kind -> kind.isWritten(row)).isPresent())
                .filter(row -> removed.getOrDefault(sheet, SheetState.EMPTY)
                        .rowIncludingRemoved(row.id())
                        .filter(Row::isRemoved)
                        .isEmpty())
                .forEach(row ->
                        part(sheet, row, pages).ifPresent(part -> byPart.merge(part, written(row), Written::plus))));
        return byPart.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, Written> found) -> found.getValue().latest(), Comparator.reverseOrder()))
                .limit(MOST_LINES)
                .map(found -> view(found.getKey(), found.getValue(), pages, context))
                .toList();
    }

    /** Whoever removed it, a removed row does not count. */
    private Map<Sheet, SheetState> removed(Map<Sheet, SheetState> written) {
        Map<Sheet, Set<String>> lists = new HashMap<>();
        written.forEach(
                (sheet, state) -> rows(state).forEach(row -> lists.computeIfAbsent(sheet, first -> new HashSet<>())
                        .add(row.list())));
        Set<String> all = lists.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return sheets.fields(lists.keySet(), all, List.of(Row.REMOVED));
    }

    private static Stream<Row> rows(SheetState state) {
        return state.allRows().stream()
                .filter(row -> !row.list().isEmpty() && words(row).findAny().isPresent());
    }

    private static Stream<FieldChange> words(Row row) {
        return row.cells().values().stream().filter(cell -> !cell.value().isEmpty() && !Row.isBuiltIn(cell.field()));
    }

    private static Written written(Row row) {
        return new Written(
                1, words(row).map(FieldChange::saved).max(Instant::compareTo).orElseThrow());
    }

    private Optional<String> part(Sheet sheet, Row row, PageUrls pages) {
        return parts.kind(sheet).flatMap(kind -> parts.part(kind, row.list(), "", pages));
    }

    private ContributionView view(String part, Written written, PageUrls pages, MacroContext context) {
        return new ContributionView(
                parts.title(part),
                pages.of(part),
                messages.text(
                        written.rows() == 1 ? "innovation.home.own.one" : "innovation.home.own.many", written.rows()),
                dates.when(written.latest(), context.target()));
    }
}
