package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.confluence.LinkView;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Links to pages that the current user may view; the title of any other page is not disclosed. */
@Component
public final class ReadablePages {
    private final PageManager pages;
    private final PermissionManager permissions;
    private final CurrentUser currentUser;
    private final WikiUrls urls;

    public ReadablePages(
            @ComponentImport PageManager pages,
            @ComponentImport PermissionManager permissions,
            CurrentUser currentUser,
            WikiUrls urls) {
        this.pages = pages;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.urls = urls;
    }

    public boolean isReadable(long pageId) {
        return page(pageId).isPresent();
    }

    private Optional<AbstractPage> page(long pageId) {
        return PageReader.page(pages, pageId)
                .filter(page -> permissions.hasPermission(currentUser.userOrNull(), Permission.VIEW, page));
    }

    Optional<LinkView> link(long pageId, RenderTarget target) {
        return page(pageId).map(page -> new LinkView(page.getTitle(), urls.page(target, pageId)));
    }
}
