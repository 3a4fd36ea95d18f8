package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.spaces.Space;
import java.util.Optional;

/**
 * All reads of Confluence pages, each done in one way only: every way is an assumption about Confluence's API that
 * needs proof (see docs/confluence-api-used.md).
 */
public final class PageReader {
    private PageReader() {}

    /** The key of the page's space; null for a page without a space. */
    public static String spaceKey(SpaceContentEntityObject page) {
        Space space = page.getSpace();
        return space == null ? null : space.getKey();
    }

    /** The content that a macro is rendered on; null in a template preview and in the macro browser. */
    public static ContentEntityObject content(ConversionContext context) {
        PageContext page = context.getPageContext();
        return page == null ? null : page.getEntity();
    }

    /** The key of the space of the macro's content; null when there is none. */
    public static String spaceKey(ConversionContext context) {
        return content(context) instanceof SpaceContentEntityObject page ? spaceKey(page) : null;
    }

    /** The page or blog post with that id, also when it is in the trash; empty for other content. */
    public static Optional<AbstractPage> page(PageManager pages, long id) {
        return pages.getById(id) instanceof AbstractPage page ? Optional.of(page) : Optional.empty();
    }

    public static long id(ContentEntityObject page) {
        return page.getId();
    }

    /** The page's body in storage format. */
    public static String storageFormat(ContentEntityObject page) {
        return page.getBodyAsString();
    }
}
