package dk.albertslund.devhost.wiki;

/** The current version of a file that is attached to a page. */
public record WikiAttachment(long id, long pageId, String fileName, String mediaType, byte[] content) {}
