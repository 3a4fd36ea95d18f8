package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.rest.JsonInline;
import dk.albertslund.innovation.common.confluence.rest.PersonResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies of the responses about forms; a component's name is the name of the JSON member. */
public final class FormResponses {
    private FormResponses() {}

    /**
     * One value that a field has or had.
     *
     * @param value user names in place of keys, and a person's name in place of its id
     * @param saved when, in the reader's own language
     * @param people the users whom the value names; only of a field of users
     * @param erased that the name was erased; only where it was
     */
    record FieldEntry(
            int revision,
            String value,
            String author,
            String saved,
            Optional<List<PersonResponse>> people,
            Optional<String> erased) {}

    record HintResponse(String row, String field, String text) {}

    /**
     * The advice that fits the form now, and the state of its rows.
     *
     * @param hintRow the only row whose hints are told of; empty when they are told of all rows
     * @param hintFields the only fields whose hints are told of; empty when they are told of all fields
     */
    record FormAdvice(List<HintResponse> hints, List<HintResponse> states, String hintRow, List<String> hintFields) {
        FormAdvice {
            hintFields = List.copyOf(hintFields);
        }
    }

    /**
     * A field was saved.
     *
     * @param conclusions what follows from it in the form, by {@link ReceiptContributor#key()}
     */
    record SaveReceipt(
            @JsonInline FieldEntry entry,
            @JsonInline FormAdvice advice,
            @JsonInline Map<String, Object> conclusions) {}

    record RowEntries(String row, Map<String, FieldEntry> fields) {}

    /**
     * Rows were added or removed together.
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

    /** Somebody else was in the field first; {@code current} is what stands there now. */
    record ConflictResponse(String messageKey, String message, FieldEntry current) {}

    /** A page of a field's history, newest first; the next page is before revision {@code earlier}, 0 on the last one. */
    record FieldHistory(List<FieldEntry> entries, int earlier) {}
}
