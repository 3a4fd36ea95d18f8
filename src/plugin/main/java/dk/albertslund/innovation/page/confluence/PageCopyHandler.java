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

/** Handles copies of pages in Confluence. */
@Component
public final class PageCopyHandler {
    private final PageCopyService copyService;
    private final FormCopyRepository copies;
    private final CurrentUser currentUser;

    public PageCopyHandler(PageCopyService copyService, FormCopyRepository copies, CurrentUser currentUser) {
        this.copyService = copyService;
        this.copies = copies;
        this.currentUser = currentUser;
    }

    /** With the permissions of the current user; an anonymous copy copies no forms. */
    public void onPageCopied(Page origin, Page copy) {
        currentUser
                .userKey()
                .ifPresent(author -> copyService.copyForms(new CopiedPage(
                        new FormCopy.Origin(
                                PageReader.spaceKey(origin), origin.getTitle(), origin.getId(), copy.getId()),
                        PageReader.spaceKey(copy),
                        PageMacroParser.parse(PageReader.storageFormat(copy)),
                        author)));
    }

    public void onPagePurged(Page page) {
        copies.deleteByPage(page.getId());
    }
}
