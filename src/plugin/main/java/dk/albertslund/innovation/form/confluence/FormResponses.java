package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.rest.JsonInline;
import dk.albertslund.innovation.common.confluence.rest.PersonResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies of the responses about forms; a component's name is the name of the JSON member. */
public final class FormResponses {
    private FormResponses() {}

    /**
     * A current or former value of a field.
     *
     * @param value with user names instead of user keys, and the name of a person instead of its id
     * @param saved time, formatted in the reader's language
     * @param people the users in the value; only for a field of users
     * @param rows the rows in the value, without those that are gone; only for a field that points to rows
     * @param erased text that says that the name was erased; only for an erased name
     */
    public record FieldEntry(
            int revision,
            String value,
            String author,
            String saved,
            Optional<List<PersonResponse>> people,
            Optional<List<RowResponse>> rows,
            Optional<String> erased) {}

    /** A row that a field points to, and what it says. */
    public record RowResponse(String row, String words) {}

    public record HintResponse(String row, String field, String text) {}

    /**
     * Hints for the form and the states of its rows. The scripts replace the hints of {@code hintRow} and {@code hintFields}.
     *
     * @param hintRow the only row that the hints cover; empty for all rows
     * @param hintFields the only fields that the hints cover; empty for all fields
     */
    public record FormAdvice(
            List<HintResponse> hints, List<HintResponse> states, String hintRow, List<String> hintFields) {
        public static final FormAdvice NONE = new FormAdvice(List.of(), List.of(), "", List.of());

        public FormAdvice {
            hintFields = List.copyOf(hintFields);
        }
    }

    /**
     * Receipt of a saved field.
     *
     * @param conclusions values derived from the form, by {@link ReceiptContributor#key()}
     */
    record SaveReceipt(
            @JsonInline FieldEntry entry,
            @JsonInline FormAdvice advice,
            @JsonInline Map<String, Object> conclusions) {}

    /** @param list the row's list; empty for the form's own fields */
    public record RowEntries(String row, String list, Map<String, FieldEntry> fields) {}

    /**
     * Receipt of rows that were added or removed together.
     *
     * @param rows those of the requested rows that exist
     * @param rest pasted lines that were not added; present only when a text was pasted without a preview
     */
    public record RowsReceipt(
            @JsonInline FormAdvice advice,
            List<RowEntries> rows,
            @JsonInline Map<String, Object> conclusions,
            Optional<String> rest) {
        public RowsReceipt withRest(String left) {
            return new RowsReceipt(advice, rows, conclusions, Optional.of(left));
        }
    }

    /**
     * Body of a 409: somebody else has saved the field first.
     *
     * @param arrived whether the value was saved before, and only its receipt was lost
     */
    record ConflictResponse(String messageKey, String message, FieldEntry current, boolean arrived) {}

    /** @param earlier the next page has the revisions below this one; 0 on the last page */
    record FieldHistory(List<FieldEntry> entries, int earlier) {
        FieldHistory only(int revision) {
            return new FieldHistory(
                    entries.stream()
                            .filter(entry -> entry.revision() == revision)
                            .toList(),
                    0);
        }
    }
}
