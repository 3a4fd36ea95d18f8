package dk.albertslund.devhost.blueprint;

import java.util.List;

/**
 * A choice of the Create dialog in the viewer's language.
 *
 * @param itemModuleCompleteKey the key by which the plugin's script registers its wizard
 * @param iconUrl with the context path; empty without an icon
 * @param spaceBlueprintId what a request to create the space names
 */
public record CreateDialogItem(
        String itemModuleCompleteKey,
        String name,
        String description,
        String iconUrl,
        String spaceBlueprintId,
        List<WizardPage> wizardPages) {}
