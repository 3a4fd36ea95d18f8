package dk.albertslund.innovation.paste.confluence;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.paste.NewRow;
import dk.albertslund.innovation.paste.PasteRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies of the requests that paste rows. {@code from} parses one and refuses a member of another type (400). */
final class PasteRequests {
    private static final String ROWS = "rows";
    private static final String TEXT = "text";

    private PasteRequests() {}

    static int turnOf(JsonBody body) {
        return body.number("turn", Sheet.ONLY_TURN);
    }

    static String instanceOf(JsonBody body) {
        return body.text("instance");
    }

    /** Pasted text to preview; {@code columns} are field keys, present once the user has mapped the columns. */
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

    /** Exactly one of: previewed rows, or a pasted text whose valid rows are added without a preview. */
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

        /** @param row the id that the browser gave the row, followed by the values of the fields */
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

    /** Ids of imported rows to remove. */
    record RemovalRequest(List<String> rows) {
        static RemovalRequest from(JsonBody body) {
            return new RemovalRequest(KeyList.split(body.requiredText(ROWS)));
        }
    }
}
