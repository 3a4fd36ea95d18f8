package dk.albertslund.devhost.blueprint;

import java.util.List;

/**
 * A choice of a Create dialog in the viewer's language.
 *
 * @param itemModuleCompleteKey the key by which the plugin's script registers its wizard
 * @param iconUrl with the context path; empty without an icon
 * @param blueprintModuleCompleteKey what a request to create the space or page names
 */
public record CreateDialogItem(
        String itemModuleCompleteKey,
        String name,
        String description,
        String iconUrl,
        String blueprintModuleCompleteKey,
        List<WizardPage> wizardPages) {}
