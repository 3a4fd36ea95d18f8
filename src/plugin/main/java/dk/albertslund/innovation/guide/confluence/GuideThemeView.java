package dk.albertslund.innovation.guide.confluence;

import java.util.List;

/** @param key the theme's, for the address of its heading */
public record GuideThemeView(String key, String title, String intro, List<GuideSectionView> sections) {}
