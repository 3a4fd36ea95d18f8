package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.PageReading;
import dk.albertslund.innovation.network.PageParts;
import dk.albertslund.innovation.network.WikiInventory;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Confluence's pages and spaces. The managers ask nobody for permission, which is right for a check. */
@Component
public final class ConfluenceInventory implements WikiInventory {
    private final PageManager pages;
    private final SpaceManager spaces;

    public ConfluenceInventory(@ComponentImport PageManager pages, @ComponentImport SpaceManager spaces) {
        this.pages = pages;
        this.spaces = spaces;
    }

    @Override
    public Optional<LivingPage> living(long pageId) {
        return PageReading.page(pages, pageId)
                .filter(page -> !page.isDeleted())
                .map(page -> new LivingPage(PageReading.spaceKey(page), PageParts.shownIn(PageReading.storage(page))));
    }

    @Override
    public boolean hasPage(long pageId) {
        return PageReading.page(pages, pageId).isPresent();
    }

    @Override
    public boolean hasSpace(String spaceKey) {
        return spaces.getSpace(spaceKey) != null;
    }
}
