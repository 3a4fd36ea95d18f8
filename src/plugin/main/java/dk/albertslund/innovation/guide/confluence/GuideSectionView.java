package dk.albertslund.innovation.guide.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;
import java.util.List;

/**
 * A section of a theme. All but the title may be empty.
 *
 * @param quote what the section starts with
 * @param table two kinds side by side
 * @param steps what happens one after the other
 * @param pages pages of the network; those without a URL are only named
 * @param source the public page that the section builds on
 */
public record GuideSectionView(
        String title,
        String quote,
        List<String> paragraphs,
        GuideTableView table,
        List<String> steps,
        List<LinkView> pages,
        LinkView source) {
    public boolean hasSteps() {
        return !steps.isEmpty();
    }

    public boolean hasPages() {
        return !pages.isEmpty();
    }
}
