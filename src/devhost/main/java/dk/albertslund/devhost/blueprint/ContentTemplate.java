package dk.albertslund.devhost.blueprint;

/** The template of a page of a blueprint: the language key of its name, and storage format with variables. */
record ContentTemplate(String nameKey, String body) {}
