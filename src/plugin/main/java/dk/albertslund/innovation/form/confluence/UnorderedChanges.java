package dk.albertslund.innovation.form.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import net.java.ao.Query;

/**
 * Writes changes of rows without a name. Neither their ids nor their revisions tell the order: each new change trades its
 * content with a change of the list that is chosen by chance, itself included. So every order is equally likely.
 */
record UnorderedChanges(ActiveObjects ao, int sheetId, String list) {
    private static final RandomGenerator RANDOM = new SecureRandom();

    void write(List<FieldChange> changes) {
        deleteReplaced(changes);
        changes.forEach(change -> ChangeRows.create(ao, sheetId, change));
        if (!list.isEmpty()) {
            mix(changes);
        }
    }

    private void deleteReplaced(List<FieldChange> changes) {
        List<String> rows = changes.stream().map(FieldChange::row).distinct().toList();
        List<Object> asked = new ArrayList<>(List.of(sheetId, true));
        asked.addAll(rows);
        AoChange[] replaced = Arrays.stream(ao.find(
                        AoChange.class,
                        Query.select()
                                .where(
                                        "SHEET_ID = ? AND LATEST = ? AND " + SqlInClause.in("ROW_KEY", rows),
                                        asked.toArray())))
                .filter(old -> changes.stream()
                        .anyMatch(change -> change.row().equals(old.getRowKey())
                                && change.field().equals(old.getFieldKey())))
                .toArray(AoChange[]::new);
        ao.delete(replaced);
    }

    private void mix(List<FieldChange> changes) {
        AoChange[] all = Arrays.stream(ao.find(
                        AoChange.class,
                        Query.select().where("SHEET_ID = ? AND LATEST = ? AND LIST_KEY = ?", sheetId, true, list)))
                .filter(change -> change.getAuthor().equals(Row.ANONYMOUS))
                .toArray(AoChange[]::new);
        Map<Integer, AoChange> byRevision =
                Arrays.stream(all).collect(Collectors.toMap(AoChange::getRevision, Function.identity()));
        changes.stream()
                .map(change -> byRevision.get(change.revision()))
                .filter(change -> change != null)
                .forEach(change -> swap(change, all[RANDOM.nextInt(all.length)]));
    }

    private static void swap(AoChange one, AoChange other) {
        if (one.getID() == other.getID()) {
            return;
        }
        String row = one.getRowKey();
        String field = one.getFieldKey();
        String content = one.getContent();
        int born = one.getBorn();
        fill(one, other.getRowKey(), other.getFieldKey(), other.getContent(), other.getBorn());
        fill(other, row, field, content, born);
    }

    private static void fill(AoChange change, String row, String field, String content, int born) {
        change.setRowKey(row);
        change.setFieldKey(field);
        change.setContent(content);
        change.setBorn(born);
        change.save();
    }
}
