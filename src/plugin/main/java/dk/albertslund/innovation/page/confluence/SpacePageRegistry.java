package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.stereotype.Component;

/** Registers the pages that were in a space before it had a network. */
@Component
public final class SpacePageRegistry {
    private final PageRegistry registry;
    private final PageManager pages;

    public SpacePageRegistry(PageRegistry registry, @ComponentImport PageManager pages) {
        this.registry = registry;
        this.pages = pages;
    }

    /** Reads all pages of the space, the trash excepted. */
    public void register(Space space) {
        registry.registerAll(space.getKey(), pages.getPages(space, true));
    }
}
