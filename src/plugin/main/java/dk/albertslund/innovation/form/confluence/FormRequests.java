package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.form.Sheet;

/** The bodies of the requests about forms. Each is read by {@code from}, which refuses a member of another type (400). */
final class FormRequests {
    private static final String TURN = "turn";
    private static final String LIST = "list";

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
}
