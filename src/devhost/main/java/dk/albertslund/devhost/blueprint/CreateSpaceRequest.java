package dk.albertslund.devhost.blueprint;

import java.util.HashMap;
import java.util.Map;

/**
 * What the Create dialog asks for.
 *
 * @param permissions {@code private} for a space that its creator alone sees
 * @param context the wizard's other answers, for the templates and for the plugin's listener
 */
public record CreateSpaceRequest(
        String spaceKey,
        String name,
        String description,
        String permissions,
        String spaceBlueprintId,
        Map<String, Object> context) {
    /** Missing texts become empty; the context is copied because the plugin's listener may change it. */
    public CreateSpaceRequest {
        spaceKey = trimmed(spaceKey);
        name = trimmed(name);
        description = trimmed(description);
        permissions = trimmed(permissions);
        spaceBlueprintId = trimmed(spaceBlueprintId);
        context = context == null ? new HashMap<>() : new HashMap<>(context);
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.trim();
    }
}
