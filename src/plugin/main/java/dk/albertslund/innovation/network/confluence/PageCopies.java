package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.pages.Page;
import dk.albertslund.innovation.common.confluence.PageReading;
import dk.albertslund.innovation.common.confluence.Viewer;
import dk.albertslund.innovation.network.CopiedPage;
import dk.albertslund.innovation.network.Copying;
import dk.albertslund.innovation.network.FormCopies;
import dk.albertslund.innovation.network.FormCopy;
import dk.albertslund.innovation.network.PageParts;
import org.springframework.stereotype.Component;

/** What becomes of forms when the wiki's pages are copied. */
@Component
public final class PageCopies {
    private final Copying copying;
    private final FormCopies copies;
    private final Viewer viewer;

    public PageCopies(Copying copying, FormCopies copies, Viewer viewer) {
        this.copying = copying;
        this.copies = copies;
        this.viewer = viewer;
    }

    /** Done by the person who copies; a copy by nobody takes nothing along. */
    public void follow(Page origin, Page copy) {
        viewer.userKey()
                .ifPresent(author -> copying.follow(new CopiedPage(
                        new FormCopy.Origin(
                                PageReading.spaceKey(origin), origin.getTitle(), origin.getId(), copy.getId()),
                        PageReading.spaceKey(copy),
                        PageParts.shownIn(PageReading.storage(copy)),
                        author)));
    }

    public void forget(Page page) {
        copies.forgetPage(page.getId());
    }
}
