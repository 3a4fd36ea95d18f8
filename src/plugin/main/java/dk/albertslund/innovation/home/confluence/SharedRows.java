package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.Answers;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts what is new in lists whose rows are hidden at first, and the points that were given: only what everybody sees on
 * the pages themselves, so that nothing tells whether there is more.
 */
@Component
public final class SharedRows {
    private static final Duration NEW = Duration.ofDays(14);

    private final SheetRepository sheets;
    private final FormParts parts;
    private final Clock clock;

    public SharedRows(SheetRepository sheets, FormParts parts, Clock clock) {
        this.sheets = sheets;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * How much is new in a form.
     *
     * @param list one of its lists, to find the page by
     * @param arePoints whether points are counted rather than rows
     */
    record Count(FormKind kind, String list, boolean arePoints, int number, Instant latest) {
        Count plus(Count other) {
            return new Count(
                    kind, list, arePoints, number + other.number, latest.isAfter(other.latest) ? latest : other.latest);
        }

        private List<Object> key() {
            return List.of(kind.key(), arePoints);
        }
    }

    /** All sheets of a form together; at most three statements. */
    Collection<Count> find(List<Sheet> all) {
        Map<Sheet, FormKind> concerned = new HashMap<>();
        all.forEach(sheet -> parts.kind(sheet)
                .filter(kind -> kind.definition().hasRowRules()
                        && (!discreet(kind).isEmpty() || !budgeted(kind).isEmpty()))
                .ifPresent(kind -> concerned.put(sheet, kind)));
        if (concerned.isEmpty()) {
            return List.of();
        }
        Map<Sheet, SheetState> own = sheets.rows(concerned.keySet(), List.of());
        Map<List<Object>, Count> counts = new HashMap<>();
        Stream.concat(rows(concerned, own).stream(), points(concerned, own).stream())
                .forEach(count -> counts.merge(count.key(), count, Count::plus));
        return counts.values();
    }

    private static List<RowList> discreet(FormKind kind) {
        return kind.sections().stream()
                .flatMap(section -> section.lists().stream())
                .filter(NamedChanges::isDiscreet)
                .toList();
    }

    /** Of each row only its first field, and what decides who sees it. */
    private List<Count> rows(Map<Sheet, FormKind> concerned, Map<Sheet, SheetState> own) {
        Set<String> lists = new LinkedHashSet<>();
        Set<String> fields = new LinkedHashSet<>(List.of(Row.REMOVED, Row.SHARED));
        concerned.values().stream().flatMap(kind -> discreet(kind).stream()).forEach(list -> {
            lists.add(list.key());
            fields.add(list.fields().get(0).key());
        });
        List<Sheet> asked = concerned.keySet().stream()
                .filter(sheet -> !discreet(concerned.get(sheet)).isEmpty())
                .toList();
        Instant since = clock.instant().minus(NEW);
        List<Count> counts = new ArrayList<>();
        sheets.fields(asked, lists, fields).forEach((sheet, heads) -> {
            FormKind kind = concerned.get(sheet);
            SheetState state =
                    heads.with(List.copyOf(own.get(sheet).sheet().cells().values()));
            SheetState visible = VisibleSheet.of(kind, state, FormReader.PUBLIC).state();
            discreet(kind).forEach(list -> visible.rows(list.key()).stream()
                    .flatMap(row -> row.cell(list.fields().get(0).key()).stream())
                    .filter(head -> !head.value().isEmpty() && head.saved().isAfter(since))
                    .forEach(head -> counts.add(new Count(kind, list.key(), false, 1, head.saved()))));
        });
        return counts;
    }

    private static List<Field> budgeted(FormKind kind) {
        return kind.sections().stream()
                .flatMap(section -> section.lists().stream())
                .flatMap(list -> list.fields().stream())
                .filter(field -> field.answers().filter(Answers::hasBudget).isPresent())
                .toList();
    }

    /** The points of rounds that were closed, which is when everybody sees them. */
    private List<Count> points(Map<Sheet, FormKind> concerned, Map<Sheet, SheetState> own) {
        Instant since = clock.instant().minus(NEW);
        Map<Sheet, Instant> closed = new HashMap<>();
        own.forEach((sheet, state) -> closedAt(state)
                .filter(when -> !budgeted(concerned.get(sheet)).isEmpty() && when.isAfter(since))
                .ifPresent(when -> closed.put(sheet, when)));
        List<Count> counts = new ArrayList<>();
        sheets.states(closed.keySet()).forEach((sheet, state) -> {
            FormKind kind = concerned.get(sheet);
            VisibleSheet visible = VisibleSheet.of(kind, state, FormReader.PUBLIC);
            budgeted(kind).forEach(field -> visible.state().allRows().stream()
                    .filter(row -> !row.isRemoved())
                    .forEach(row -> visible.answers(row.id(), field.key())
                            .filter(given -> given.sum() > 0)
                            .ifPresent(given ->
                                    counts.add(new Count(kind, row.list(), true, given.sum(), closed.get(sheet))))));
        });
        return counts;
    }

    private static Optional<Instant> closedAt(SheetState own) {
        return own.sheet()
                .cell(Stage.FIELD)
                .filter(stage -> stage.value().equals(Stage.CLOSED.key()))
                .map(FieldChange::saved);
    }
}
