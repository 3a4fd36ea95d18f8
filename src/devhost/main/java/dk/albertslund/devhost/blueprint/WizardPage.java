package dk.albertslund.devhost.blueprint;

/** A screen of a wizard: the Soy template that shows it, and texts or their language keys; empty when it has none. */
public record WizardPage(
        String id,
        String templateKey,
        String title,
        String descriptionHeader,
        String descriptionContent,
        boolean last) {}
