package dk.albertslund.devhost.render;

import dk.albertslund.devhost.wiki.WikiPage;

/** Renders storage format to HTML and runs its macros. */
public interface StorageRenderer {
    /**
     * The view of a storage-format text.
     *
     * @param page the page it stands on; null in a preview without a page
     * @param spaceKey the space; null outside one
     * @param outputType Confluence's word: display, preview, pdf, word, email, feed, html_export, diff
     * @throws StorageFormatException when the text is not well-formed; the message says where
     */
    String toView(String storage, WikiPage page, String spaceKey, String outputType);

    /** The view of one macro with these parameters, as the macro browser's preview shows it. */
    String macroToView(String macroName, java.util.Map<String, String> parameters, String spaceKey);
}
