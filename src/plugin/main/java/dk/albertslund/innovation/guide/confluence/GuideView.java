package dk.albertslund.innovation.guide.confluence;

import java.util.List;

/**
 * The guide, or one theme of it.
 *
 * @param hasContents whether there are several themes to choose among, on a page where one can
 */
public record GuideView(List<GuideThemeView> themes, boolean hasContents) {}
