package dk.albertslund.innovation.form.reference;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.sheet.Row;
import java.util.Optional;

/** How a row is called in other places: by its first text that every reader may read. */
public final class RowWords {
    private static final int MOST_LETTERS = 120;

    private RowWords() {}

    /** The key of the field that a row of the list is called by. */
    public static Optional<String> field(FormKind kind, String list) {
        return kind.list(list).stream()
                .flatMap(rows -> rows.fields().stream())
                .filter(field -> field.type().isFreeText() && !field.isEditorsOnly() && !field.isPerPerson())
                .map(Field::key)
                .findFirst();
    }

    /** One line; empty while nothing is written. */
    public static String of(FormKind kind, Row row) {
        String text = field(kind, row.list()).map(row::value).orElse("").replace('\n', ' ');
        return text.codePointCount(0, text.length()) <= MOST_LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS - 1))
                                .strip() + "\u2026";
    }
}
