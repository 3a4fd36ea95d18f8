package dk.albertslund.devhost.blueprint;

import java.util.List;

/** A page blueprint of the plugin; its page is created at once and then viewed. */
record PageBlueprint(String completeKey, ContentTemplate template, List<WizardPage> wizard) {}
