package dk.albertslund.innovation.form.reference;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ReferableRows;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import dk.albertslund.innovation.form.type.ReferencedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the rows that references point to, in all turns and instances of a network's forms, and the rows that point to
 * them; only those that the reader may see. The number of statements does not depend on the number of rows: the network's
 * sheets, the values of pointing fields, the rows, and the pages.
 */
@Component
public final class ReferenceResolver implements ReferableRows {
    private static final String ROW_IN_ADDRESS = "#row=";

    private final SheetRepository sheets;
    private final FormKindRegistry kinds;
    private final FormPages pages;

    public ReferenceResolver(SheetRepository sheets, FormKindRegistry kinds, FormPages pages) {
        this.sheets = sheets;
        this.kinds = kinds;
        this.pages = pages;
    }

    @Override
    public Set<String> findVisible(int networkId, ReferenceTarget target, String userKey, Collection<String> ids) {
        List<Sheet> concerned = ofKinds(sheets.findAll(networkId), Set.of(target.kind()));
        return visible(concerned, ids, new FormReader(userKey)).stream()
                .filter(found -> found.isIn(target))
                .map(found -> found.row().id())
                .collect(Collectors.toSet());
    }

    private static List<Sheet> ofKinds(List<Sheet> all, Collection<String> keys) {
        return all.stream().filter(sheet -> keys.contains(sheet.kind())).toList();
    }

    /** A row that the reader may see. */
    private record Found(Sheet sheet, FormKind kind, Row row) {
        boolean isIn(ReferenceTarget target) {
            return kind.key().equals(target.kind()) && row.list().equals(target.list());
        }

        ReferencedRow linked(Map<String, String> urls) {
            String page = urls.getOrDefault(kind.key(), "");
            boolean isLinkedRow = !page.isEmpty() && !row.id().equals(Row.SHEET);
            return new ReferencedRow(
                    row.id(),
                    kind.key(),
                    RowWords.of(kind, row),
                    isLinkedRow ? page + ROW_IN_ADDRESS + row.id() : page);
        }
    }

    /** Those of the rows that the reader may see, and the forms' own fields. */
    private List<Found> visible(Collection<Sheet> concerned, Collection<String> ids, FormReader reader) {
        List<Found> found = new ArrayList<>();
        sheets.rows(concerned, ids).forEach((sheet, state) -> kinds.withKey(sheet.kind())
                .ifPresent(kind -> VisibleSheet.of(kind, state, reader).state().allRows().stream()
                        .filter(row -> !row.isRemoved())
                        .forEach(row -> found.add(new Found(sheet, kind, row)))));
        return found;
    }

    /**
     * The rows that these values point to.
     *
     * @param values values of one form's fields
     * @param isLinked whether to look for the pages of the rows
     */
    public RowLinks of(
            int networkId, FormKind kind, Collection<FieldChange> values, FormReader reader, boolean isLinked) {
        return links(networkId, targets(kind, values), SheetState.EMPTY, List.of(), reader, isLinked);
    }

    /** One row with its page; empty when it is gone or the reader may not see it. */
    public Optional<ReferencedRow> find(int networkId, ReferenceTarget target, String id, FormReader reader) {
        RowLinks found = links(networkId, Map.of(id, target), SheetState.EMPTY, List.of(), reader, true);
        return Optional.ofNullable(found.rows().get(id));
    }

    /** As {@link #of} for all values of the state, with what points to its rows and what was made from them. */
    public RowLinks withUses(int networkId, FormKind kind, SheetState state, FormReader reader, boolean isLinked) {
        List<Pointer> pointers = pointers()
                .filter(pointer -> pointer.target().kind().equals(kind.key())
                        && !state.rows(pointer.target().list()).isEmpty())
                .toList();
        Map<String, ReferenceTarget> targets = targets(kind, state.latestChanges());
        kind.actions().forEach(action -> state.rows(action.list())
                .forEach(row -> targets.put(action.madeId(row.id()), action.target())));
        return links(networkId, targets, state, pointers, reader, isLinked);
    }

    private static Map<String, ReferenceTarget> targets(FormKind kind, Collection<FieldChange> values) {
        Map<String, ReferenceTarget> targets = new LinkedHashMap<>();
        values.forEach(value -> kind.field(value.list(), value.field())
                .flatMap(field -> field.type().target())
                .ifPresent(target -> KeyList.split(value.value()).forEach(id -> targets.put(id, target))));
        return targets;
    }

    /** A field that points to rows and that every reader may read. */
    private record Pointer(String kind, String list, String field, ReferenceTarget target) {}

    private Stream<Pointer> pointers() {
        return kinds.all().stream().flatMap(kind -> kind.definition().references().stream()
                .map(reference -> new Pointer(
                        kind.key(),
                        reference.list(),
                        reference.field().key(),
                        reference.field().type().target().orElseThrow())));
    }

    /** A row points to another one. */
    private record Use(Sheet sheet, String row, String target) {}

    private RowLinks links(
            int networkId,
            Map<String, ReferenceTarget> targets,
            SheetState state,
            List<Pointer> pointers,
            FormReader reader,
            boolean isLinked) {
        if (targets.isEmpty() && pointers.isEmpty()) {
            return RowLinks.NONE;
        }
        List<Sheet> all = sheets.findAll(networkId);
        List<Use> uses = uses(all, pointers, state);
        Set<Sheet> concerned = new LinkedHashSet<>(ofKinds(
                all, targets.values().stream().map(ReferenceTarget::kind).collect(Collectors.toSet())));
        uses.forEach(use -> concerned.add(use.sheet()));
        List<Pointer> ofForms =
                pointers.stream().filter(pointer -> pointer.list().isEmpty()).toList();
        concerned.addAll(ofKinds(all, ofForms.stream().map(Pointer::kind).toList()));
        Set<String> ids = new LinkedHashSet<>(targets.keySet());
        uses.forEach(use -> ids.add(use.row()));
        List<Found> found = concerned.isEmpty() ? List.of() : visible(concerned, ids, reader);
        found.stream()
                .filter(one -> one.row().id().equals(Row.SHEET))
                .forEach(one -> uses.addAll(uses(one.sheet(), one.row(), ofForms, state)));
        Map<String, String> urls = isLinked && !found.isEmpty() ? pages.urls(networkId) : Map.of();
        Map<String, ReferencedRow> rows = new LinkedHashMap<>();
        found.stream()
                .filter(one -> targets.containsKey(one.row().id())
                        && one.isIn(targets.get(one.row().id())))
                .forEach(one -> rows.put(one.row().id(), one.linked(urls)));
        return new RowLinks(rows, usedBy(uses, found, urls));
    }

    /** By rows of lists; what the forms' own fields point to is read with their sheets. */
    private List<Use> uses(List<Sheet> all, List<Pointer> pointers, SheetState state) {
        List<Pointer> ofRows =
                pointers.stream().filter(pointer -> !pointer.list().isEmpty()).toList();
        List<Sheet> pointing = ofKinds(all, ofRows.stream().map(Pointer::kind).toList());
        List<String> lists = ofRows.stream().map(Pointer::list).distinct().toList();
        List<String> fields = ofRows.stream().map(Pointer::field).distinct().toList();
        List<Use> uses = new ArrayList<>();
        sheets.fields(pointing, lists, fields).forEach((sheet, values) -> values.allRows()
                .forEach(row -> uses.addAll(uses(sheet, row, ofRows, state))));
        return uses;
    }

    private static List<Use> uses(Sheet sheet, Row row, List<Pointer> pointers, SheetState state) {
        return pointers.stream()
                .filter(pointer ->
                        pointer.kind().equals(sheet.kind()) && pointer.list().equals(row.list()))
                .flatMap(pointer -> row.keys(pointer.field()).stream()
                        .filter(id -> isRow(state, id, pointer.target().list())))
                .map(id -> new Use(sheet, row.id(), id))
                .toList();
    }

    private static boolean isRow(SheetState state, String id, String list) {
        return state.row(id).filter(row -> row.list().equals(list)).isPresent();
    }

    private static Map<String, List<ReferencedRow>> usedBy(
            List<Use> uses, List<Found> found, Map<String, String> urls) {
        Map<Use, ReferencedRow> pointing = new LinkedHashMap<>();
        found.forEach(one -> pointing.put(new Use(one.sheet(), one.row().id(), ""), one.linked(urls)));
        Map<String, List<ReferencedRow>> usedBy = new LinkedHashMap<>();
        for (Use use : uses) {
            ReferencedRow row = pointing.get(new Use(use.sheet(), use.row(), ""));
            if (row != null && !usedBy.getOrDefault(use.target(), List.of()).contains(row)) {
                usedBy.computeIfAbsent(use.target(), first -> new ArrayList<>()).add(row);
            }
        }
        usedBy.values()
                .forEach(rows ->
                        rows.sort(Comparator.comparing(ReferencedRow::words).thenComparing(ReferencedRow::id)));
        return usedBy;
    }
}
