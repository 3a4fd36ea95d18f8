package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.paste.NewRow;
import dk.albertslund.innovation.form.paste.PasteRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies of the requests about forms. Each is read by {@code from}, which refuses a member of another type (400). */
final class FormRequests {
    private static final String TURN = "turn";
    private static final String LIST = "list";
    private static final String ROWS = "rows";
    private static final String TEXT = "text";

    private FormRequests() {}

    /** @param list the list that the row stands in; empty for the form's own fields */
    record FieldRequest(String list, int turn) {
        static FieldRequest from(JsonBody body) {
            return new FieldRequest(listOf(body), turnOf(body));
        }

        /** What the permission depends on, which is checked before the rest of the body is read. */
        static String listOf(JsonBody body) {
            return body.text(LIST);
        }
    }

    static int turnOf(JsonBody body) {
        return body.number(TURN, Sheet.ONLY_TURN);
    }

    /**
     * A new value of a field.
     *
     * @param expectedRevision the revision of the value that the user saw; 0 when the field was empty. JSON: {@code base}
     */
    record SaveRequest(FieldRequest field, String value, int expectedRevision) {
        static SaveRequest from(JsonBody body) {
            return new SaveRequest(FieldRequest.from(body), body.requiredText("value"), body.number("base", 0));
        }

        /** Erases a person's name, whatever its revision. */
        static SaveRequest toErase(FieldRequest field) {
            return new SaveRequest(field, "", 0);
        }
    }

    /** A pasted sheet; {@code columns} are keys of fields, once the user has said which column is which. */
    record PreviewRequest(String text, Optional<List<String>> columns, int headingLine) {
        static PreviewRequest from(JsonBody body) {
            Optional<List<String>> columns =
                    body.has("columns") ? Optional.of(separated(body.text("columns"))) : Optional.empty();
            return new PreviewRequest(body.requiredText(TEXT), columns, body.number("headingLine", 0));
        }

        PasteRequest toPaste() {
            return new PasteRequest(text, columns, headingLine);
        }
    }

    private static List<String> separated(String keys) {
        return Arrays.asList(keys.split(",", -1));
    }

    /** Rows that were previewed, or a pasted text whose good rows are added without. Exactly one of the two is there. */
    record ImportRequest(Optional<List<NewRow>> rows, Optional<String> text) {
        static ImportRequest from(JsonBody body) {
            if (!body.has(ROWS)) {
                return new ImportRequest(Optional.empty(), Optional.of(body.requiredText(TEXT)));
            }
            List<String> fields = separated(body.text("fields"));
            return new ImportRequest(
                    Optional.of(body.table(ROWS).stream()
                            .map(row -> newRow(fields, row))
                            .toList()),
                    Optional.empty());
        }

        /** The id that the browser gave the row, and then the values of the fields. */
        private static NewRow newRow(List<String> fields, List<String> row) {
            if (row.size() != fields.size() + 1) {
                throw new ValidationException(ValidationError.of(ROWS, "innovation.form.problem.version"));
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int number = 0; number < fields.size(); number++) {
                values.put(fields.get(number), row.get(number + 1));
            }
            return new NewRow(row.get(0), values);
        }
    }

    /** The ids of rows that were imported and are to be removed again. */
    record RemovalRequest(List<String> rows) {
        static RemovalRequest from(JsonBody body) {
            return new RemovalRequest(Field.splitKeys(body.requiredText(ROWS)));
        }
    }
}
