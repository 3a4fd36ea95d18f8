package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Body of a request of the settings page.
 *
 * @param edition the edition that the page was rendered from, for optimistic locking; -1 when missing
 * @param values by the names of the page's controls, for example {@code type.new-1.da}
 * @param renamePages whether to rename the phases' pages
 */
record SettingsRequest(int edition, Map<String, String> values, boolean renamePages) {
    private static final int MOST_VALUES = 1000;
    private static final String VALUES = "values";
    private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9.-]{1,80}");

    /** @throws ValidationException when a member is of the wrong type, or there are too many values */
    static SettingsRequest from(JsonBody body) {
        int edition = editionOf(body);
        Map<String, String> values = body.object(VALUES)
                .filter(sent -> sent.keys().size() <= MOST_VALUES)
                .filter(sent ->
                        sent.keys().stream().allMatch(key -> KEY.matcher(key).matches()))
                .orElseThrow(
                        () -> new ValidationException(ValidationError.of(VALUES, "innovation.form.problem.version")))
                .texts();
        return new SettingsRequest(edition, values, body.isTrue("renamePages"));
    }

    static int editionOf(JsonBody body) {
        return body.number("edition", -1);
    }
}
