package dk.albertslund.devhost.blueprint;

import java.util.List;

/** A space blueprint of the plugin; its home page is the root of the tree. */
record Blueprint(String completeKey, TemplateNode home, List<WizardPage> wizard) {}
