package dk.albertslund.devhost.blueprint;

/** A page as a content template makes it, not saved yet; the title is empty when nobody gave one. */
record GeneratedPage(String title, String body) {}
