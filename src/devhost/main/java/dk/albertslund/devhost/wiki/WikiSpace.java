package dk.albertslund.devhost.wiki;

/** A space; {@code homePageId} is 0 until it has a home page. */
public record WikiSpace(long id, String key, String name, long homePageId) {}
