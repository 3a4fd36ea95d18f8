package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.export.archive.ArchiveContent;
import dk.albertslund.innovation.export.archive.ArchiveContent.SheetContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.network.Network;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes the forms of a network that is taken in, by the form engine: all values first, then what points to rows, then what the
 * leaders set for a round.
 */
@Component
public final class ImportedFormService {
    private final FormKindRegistry kinds;
    private final FormService forms;
    private final SheetRepository sheets;

    public ImportedFormService(FormKindRegistry kinds, FormService forms, SheetRepository sheets) {
        this.kinds = kinds;
        this.forms = forms;
        this.sheets = sheets;
    }

    /** @throws ValidationException when a value is not allowed */
    ImportCount write(Network network, ArchiveContent content, ImportedPeople people, String author) {
        ImportCount count = new ImportCount();
        List<ImportedSheet> known = new ArrayList<>();
        for (SheetContent sheet : content.sheets()) {
            kinds.withKey(sheet.kind())
                    .filter(kind -> isSheetOf(kind, sheet))
                    .ifPresentOrElse(
                            kind -> known.add(new ImportedSheet(
                                    kind,
                                    new SheetKey(network.id(), kind.key(), sheet.turn(), sheet.instance()),
                                    sheet,
                                    people,
                                    author)),
                            () -> count.leaveOut(sheet.kind()));
        }
        Map<String, Set<String>> rows = rows(content);
        known.forEach(this::removeInitialRows);
        known.forEach(sheet -> write(sheet.kind(), sheet.values(count)));
        known.forEach(sheet -> write(sheet.kind(), sheet.references(rows, count)));
        known.forEach(sheet -> write(sheet.kind(), sheet.round(count)));
        return count;
    }

    private static boolean isSheetOf(FormKind kind, SheetContent sheet) {
        boolean isOfTurn = sheet.turn() == Sheet.ONLY_TURN || kind.isPerTurn();
        boolean isOfInstance =
                sheet.instance().isEmpty() || (kind.hasInstances() && SheetKey.isInstance(sheet.instance()));
        return isOfTurn && isOfInstance;
    }

    /** Ids of the rows by form and list. */
    private static Map<String, Set<String>> rows(ArchiveContent content) {
        return content.sheets().stream()
                .flatMap(sheet -> sheet.lists().entrySet().stream().flatMap(list -> list.getValue().stream()
                        .map(row -> Map.entry(sheet.kind() + "/" + list.getKey(), row.id()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Rows that a new network begins with, and that the other one has no more. */
    private void removeInitialRows(ImportedSheet sheet) {
        Set<String> ids = sheet.rowIds();
        List<FieldUpdate> removals = sheets.state(sheets.find(sheet.key())).allRows().stream()
                .filter(row -> !row.list().isEmpty() && !row.isRemoved() && !ids.contains(row.id()))
                .map(row -> sheet.update(row.list(), row.id(), Row.REMOVED, "true"))
                .toList();
        forms.remove(sheet.kind(), removals);
    }

    /** List by list, as the limits are those of a list. */
    private void write(FormKind kind, List<FieldUpdate> updates) {
        updates.stream()
                .collect(Collectors.groupingBy(FieldUpdate::list, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(list -> forms.fill(kind, list));
    }
}
