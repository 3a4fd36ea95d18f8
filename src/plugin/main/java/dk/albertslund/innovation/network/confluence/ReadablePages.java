package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.Links;
import dk.albertslund.innovation.common.confluence.PageReading;
import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.common.confluence.Viewer;
import dk.albertslund.innovation.form.confluence.LinkView;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pages by their titles, for those who may read them; a page that one may not read is not named either. */
@Component
public final class ReadablePages {
    private final PageManager pages;
    private final PermissionManager permissions;
    private final Viewer viewer;
    private final Links links;

    public ReadablePages(
            @ComponentImport PageManager pages,
            @ComponentImport PermissionManager permissions,
            Viewer viewer,
            Links links) {
        this.pages = pages;
        this.permissions = permissions;
        this.viewer = viewer;
        this.links = links;
    }

    boolean isReadable(long pageId) {
        return page(pageId).isPresent();
    }

    private Optional<AbstractPage> page(long pageId) {
        return PageReading.page(pages, pageId)
                .filter(page -> permissions.hasPermission(viewer.userOrNull(), Permission.VIEW, page));
    }

    Optional<LinkView> link(long pageId, Showing showing) {
        return page(pageId).map(page -> new LinkView(page.getTitle(), links.page(showing, pageId)));
    }
}
