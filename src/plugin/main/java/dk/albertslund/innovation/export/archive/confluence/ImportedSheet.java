package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.export.archive.ArchiveContent.RowContent;
import dk.albertslund.innovation.export.archive.ArchiveContent.SheetContent;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The updates that write a form of an archive. What the form does not know, and what cannot come along, is left out. */
record ImportedSheet(FormKind kind, SheetKey key, SheetContent content, ImportedPeople people, String author) {
    private static final Set<String> ROUND = Set.of(Stage.FIELD, Row.WITHOUT_NAMES);
    private static final Set<String> ROUND_OF_ROW = Set.of(Row.SHARED, Row.MERGED_INTO);

    private record Place(String list, RowContent row) {}

    Set<String> rowIds() {
        return places().map(place -> place.row().id()).collect(Collectors.toSet());
    }

    /** The form itself, then the rows of the lists that it knows. */
    private Stream<Place> places() {
        return Stream.concat(
                Stream.of(new Place("", content.own())),
                content.lists().entrySet().stream()
                        .filter(list -> kind.list(list.getKey()).isPresent())
                        .flatMap(list -> list.getValue().stream().map(row -> new Place(list.getKey(), row))));
    }

    FieldUpdate update(String list, String row, String field, String value) {
        return new FieldUpdate(key, list, row, field, value, 0, author);
    }

    /** What points to no rows; a name after the date until which it may be kept. */
    List<FieldUpdate> values(ImportCount count) {
        List<FieldUpdate> updates = new ArrayList<>();
        List<FieldUpdate> names = new ArrayList<>();
        content.lists().forEach((list, rows) -> {
            if (kind.list(list).isEmpty() && !rows.isEmpty()) {
                count.leaveOut(kind.key(), list);
            }
        });
        places().forEach(place -> eachField(place, count, (field, value) -> {
            if (!isReference(field)) {
                String accepted = field.type().hasUsers() ? people.known(value) : value;
                List<FieldUpdate> into = field.type().isPersonName() ? names : updates;
                if (!accepted.isBlank()) {
                    into.add(update(place.list(), place.row().id(), field.key(), accepted));
                }
            }
        }));
        count.addSheet((int) places().filter(place -> !place.list().isEmpty()).count());
        updates.addAll(names);
        count.addFields(updates.size());
        return updates;
    }

    private void eachField(Place place, ImportCount count, BiConsumer<Field, String> each) {
        place.row().fields().forEach((name, value) -> {
            Field field = kind.field(place.list(), name).orElse(null);
            if (field == null || field.isPerPerson()) {
                count.leaveOut(kind.key(), place.list(), name);
            } else if (field.type().isOnPage()) {
                count.addPicture();
            } else {
                each.accept(field, value);
            }
        });
    }

    private static boolean isReference(Field field) {
        return field.type().target().isPresent() || field.type().isRowReference();
    }

    /** @param rows ids of all rows of the archive by form and list; what points to others is left out */
    List<FieldUpdate> references(Map<String, Set<String>> rows, ImportCount count) {
        List<FieldUpdate> updates = new ArrayList<>();
        places().forEach(place -> eachField(place, new ImportCount(), (field, value) -> {
            if (isReference(field)) {
                Set<String> known = rows.getOrDefault(target(field), Set.of());
                String there =
                        KeyList.split(value).stream().filter(known::contains).collect(Collectors.joining(","));
                if (!there.equals(value)) {
                    count.leaveOut(kind.key(), place.list(), field.key());
                }
                if (!there.isEmpty()) {
                    updates.add(update(place.list(), place.row().id(), field.key(), there));
                }
            }
        }));
        count.addFields(updates.size());
        return updates;
    }

    private String target(Field field) {
        return field.type()
                .target()
                .map(target -> target.kind() + "/" + target.list())
                .orElseGet(() -> kind.key() + "/" + field.type().list());
    }

    /** What the leaders set, and what stands under what; the form last, as it may close the round. */
    List<FieldUpdate> round(ImportCount count) {
        List<FieldUpdate> updates = new ArrayList<>();
        places().sorted(Comparator.comparing((Place place) -> place.list().isEmpty()))
                .forEach(place -> {
                    Collection<String> known = place.list().isEmpty() ? ROUND : ROUND_OF_ROW;
                    place.row().round().forEach((name, value) -> {
                        boolean isThere = !name.equals(Row.MERGED_INTO) || rowIds().contains(value);
                        if (known.contains(name) && kind.hasField(name) && isThere) {
                            updates.add(update(place.list(), place.row().id(), name, value));
                        } else {
                            count.leaveOut(kind.key(), place.list(), name);
                        }
                    });
                });
        return updates;
    }
}
