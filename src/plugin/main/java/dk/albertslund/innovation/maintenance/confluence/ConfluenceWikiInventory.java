package dk.albertslund.innovation.maintenance.confluence;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.maintenance.WikiInventory;
import dk.albertslund.innovation.page.PageMacroParser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads Confluence's pages and spaces. The managers check no permissions, as intended here. */
@Component
public final class ConfluenceWikiInventory implements WikiInventory {
    private final PageManager pages;
    private final SpaceManager spaces;

    public ConfluenceWikiInventory(@ComponentImport PageManager pages, @ComponentImport SpaceManager spaces) {
        this.pages = pages;
        this.spaces = spaces;
    }

    @Override
    public Optional<CurrentPage> findCurrentPage(long pageId) {
        return PageReader.page(pages, pageId)
                .filter(page -> !page.isDeleted())
                .map(page -> new CurrentPage(
                        PageReader.spaceKey(page), PageMacroParser.shown(PageReader.storageFormat(page))));
    }

    @Override
    public boolean hasPage(long pageId) {
        return PageReader.page(pages, pageId).isPresent();
    }

    @Override
    public boolean hasSpace(String spaceKey) {
        return spaces.getSpace(spaceKey) != null;
    }
}
