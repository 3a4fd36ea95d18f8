package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.form.sheet.Sheet;
import java.util.Optional;

/** Bodies of the requests about forms. {@code from} parses one and refuses a member of another type (400). */
final class FormRequests {
    private static final String TURN = "turn";
    private static final String LIST = "list";
    private static final String INSTANCE = "instance";

    private FormRequests() {}

    /**
     * @param list the row's list; empty for the form's own fields
     * @param instance which of several sheets of the kind; empty for the first one
     */
    record FieldRequest(String list, int turn, String instance) {
        static FieldRequest from(JsonBody body) {
            return new FieldRequest(listOf(body), turnOf(body), body.text(INSTANCE));
        }

        /** Read by itself, as the permission check needs it before the rest of the body is parsed. */
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
     * @param writer key of the user whose page it is; another one may have logged in since. Empty when it does not say
     * @param expectedRevision revision of the value that the user saw; 0 for an empty field. JSON name: {@code base}
     */
    record SaveRequest(
            FieldRequest field,
            String value,
            int expectedRevision,
            String secret,
            Optional<String> known,
            String writer) {
        static SaveRequest from(JsonBody body) {
            return new SaveRequest(
                    FieldRequest.from(body),
                    body.requiredText("value"),
                    body.number("base", 0),
                    body.text("secret"),
                    body.has("known") ? Optional.of(body.text("known")) : Optional.empty(),
                    body.text("writer"));
        }

        /** Erases the name of a person, without a check of the revision. */
        static SaveRequest toErase(FieldRequest field) {
            return new SaveRequest(field, "", 0, "", Optional.empty(), "");
        }
    }
}
