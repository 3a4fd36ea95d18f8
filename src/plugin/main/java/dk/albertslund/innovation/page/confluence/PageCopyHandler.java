package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.pages.Page;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.page.CopiedPage;
import dk.albertslund.innovation.page.FormCopy;
import dk.albertslund.innovation.page.FormCopyRepository;
import dk.albertslund.innovation.page.PageCopyService;
import dk.albertslund.innovation.page.PageMacroParser;
import org.springframework.stereotype.Component;

/** What becomes of forms when the wiki's pages are copied. */
@Component
public final class PageCopyHandler {
    private final PageCopyService copying;
    private final FormCopyRepository copies;
    private final CurrentUser currentUser;

    public PageCopyHandler(PageCopyService copying, FormCopyRepository copies, CurrentUser currentUser) {
        this.copying = copying;
        this.copies = copies;
        this.currentUser = currentUser;
    }

    /** Done by the person who copies; a copy by nobody takes nothing along. */
    public void follow(Page origin, Page copy) {
        currentUser
                .userKey()
                .ifPresent(author -> copying.follow(new CopiedPage(
                        new FormCopy.Origin(
                                PageReader.spaceKey(origin), origin.getTitle(), origin.getId(), copy.getId()),
                        PageReader.spaceKey(copy),
                        PageMacroParser.shownIn(PageReader.storage(copy)),
                        author)));
    }

    public void forget(Page page) {
        copies.forgetPage(page.getId());
    }
}
