package dk.albertslund.devhost.render;

/** A piece of a storage-format text: an element or the text between elements. */
sealed interface StorageNode permits StorageElement, StorageText {
    /** All text in it, without the tags. */
    String text();
}
