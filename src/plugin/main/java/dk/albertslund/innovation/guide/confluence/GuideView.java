package dk.albertslund.innovation.guide.confluence;

import java.util.List;

/** The guide, or one theme of it. */
public record GuideView(List<GuideThemeView> themes) {
    /** Whether there are several themes to choose among. */
    public boolean isWhole() {
        return themes.size() > 1;
    }
}
