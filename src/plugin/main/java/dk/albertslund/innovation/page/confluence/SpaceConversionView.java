package dk.albertslund.innovation.page.confluence;

/**
 * The offer to make a network of a space that has none.
 *
 * @param isPermitted whether the reader administers the space
 */
public record SpaceConversionView(String spaceKey, boolean isPermitted) {}
