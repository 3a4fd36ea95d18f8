package dk.albertslund.innovation.paste.confluence;

import java.util.List;
import java.util.Map;

/** Bodies of the responses about pasted rows; a component's name is the name of the JSON member. */
final class PasteResponses {
    private PasteResponses() {}

    /**
     * Preview of pasted rows.
     *
     * @param asking whether the user must map the columns first
     * @param headingLine line number of the headings, from 1; 0 for none
     * @param naming key of the field that names a row
     * @param total number of rows found, which may exceed {@code rows}
     * @param good number of rows that can be added
     * @param room number of rows that the list has room for
     */
    record PasteResponse(
            boolean asking,
            int headingLine,
            String naming,
            List<FieldResponse> fields,
            List<ColumnResponse> columns,
            List<ProblemResponse> problems,
            List<PreviewRowResponse> rows,
            int total,
            int good,
            int room) {}

    /** @param until key of the field with the retention date of a person's name; empty for other fields */
    record FieldResponse(String key, String label, String type, String until, List<ChoiceResponse> choices) {}

    record ChoiceResponse(String key, String label) {}

    record ColumnResponse(String heading, String sample, String field) {}

    /** @param blocks {@code "true"} or {@code "false"}: a text, because published scripts compare it as one */
    record ProblemResponse(String key, String field, String message, String blocks) {}

    record PreviewRowResponse(
            int line,
            int height,
            String label,
            Map<String, String> values,
            Map<String, String> written,
            boolean good,
            List<ProblemResponse> problems) {}
}
