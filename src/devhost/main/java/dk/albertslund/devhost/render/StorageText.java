package dk.albertslund.devhost.render;

/** Text between elements, its entities resolved. */
record StorageText(String text) implements StorageNode {}
