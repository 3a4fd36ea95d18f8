package dk.albertslund.devhost.blueprint;

/** What a page of a blueprint is made from: the language key of its name, and storage format with places for values. */
record ContentTemplate(String nameKey, String body) {}
