package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.spaces.Space;
import java.util.Optional;

/** What is read of the wiki's pages, in one way each: every way is a claim about Confluence that needs its proof. */
public final class PageReader {
    private PageReader() {}

    /** The key of the space that the page stands in; null for one that stands in none. */
    public static String spaceKey(SpaceContentEntityObject page) {
        Space space = page.getSpace();
        return space == null ? null : space.getKey();
    }

    /** What a macro stands on; null in a template preview and in the macro browser. */
    public static ContentEntityObject content(ConversionContext context) {
        PageContext page = context.getPageContext();
        return page == null ? null : page.getEntity();
    }

    /** The key of the space that the macro's page stands in; null where it stands on no page. */
    public static String spaceKey(ConversionContext context) {
        return content(context) instanceof SpaceContentEntityObject page ? spaceKey(page) : null;
    }

    /** A page or a blog post of that id, in the trash too; nothing else that Confluence keeps under an id. */
    public static Optional<AbstractPage> page(PageManager pages, long id) {
        return pages.getById(id) instanceof AbstractPage page ? Optional.of(page) : Optional.empty();
    }

    public static long id(ContentEntityObject page) {
        return page.getId();
    }

    /** The page's text as it is stored. */
    public static String storageFormat(ContentEntityObject page) {
        return page.getBodyAsString();
    }
}
