package dk.albertslund.devhost.blueprint;

/** A page of a wizard: its Soy template, and texts or their language keys; empty when it has none. */
public record WizardPage(
        String id,
        String templateKey,
        String title,
        String descriptionHeader,
        String descriptionContent,
        boolean last) {}
