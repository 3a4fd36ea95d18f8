package dk.albertslund.devhost.blueprint;

import java.util.HashMap;
import java.util.Map;

/**
 * What the Create dialog asks for in a space.
 *
 * @param parentPageId 0 for a page at the top of the space
 * @param title usually empty, so that the blueprint's context provider chooses
 * @param moduleCompleteKey the page blueprint
 * @param context the wizard's answers, for the template
 */
public record CreatePageRequest(
        String spaceKey, long parentPageId, String title, String moduleCompleteKey, Map<String, Object> context) {
    /** Missing texts become empty. */
    public CreatePageRequest {
        spaceKey = spaceKey == null ? "" : spaceKey.trim();
        title = title == null ? "" : title.trim();
        moduleCompleteKey = moduleCompleteKey == null ? "" : moduleCompleteKey.trim();
        context = context == null ? new HashMap<>() : new HashMap<>(context);
    }
}
