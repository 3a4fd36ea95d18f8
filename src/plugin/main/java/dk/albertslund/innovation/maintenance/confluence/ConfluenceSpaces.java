package dk.albertslund.innovation.maintenance.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.maintenance.SpaceReattachmentService;
import dk.albertslund.innovation.page.PageMacroParser;
import dk.albertslund.innovation.search.PageFacts;
import dk.albertslund.innovation.search.PageProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads Confluence's spaces and their pages. */
@Component
public final class ConfluenceSpaces implements SpaceReattachmentService.Wiki {
    private final SpaceManager spaces;
    private final PageManager pages;
    private final PageProperties properties;

    public ConfluenceSpaces(
            @ComponentImport SpaceManager spaces, @ComponentImport PageManager pages, PageProperties properties) {
        this.spaces = spaces;
        this.pages = pages;
        this.properties = properties;
    }

    @Override
    public boolean exists(String spaceKey) {
        return spaces.getSpace(spaceKey) != null;
    }

    @Override
    public Map<Long, Set<String>> parts(String spaceKey) {
        Map<Long, Set<String>> parts = new LinkedHashMap<>();
        for (Page page : pages.getPages(spaces.getSpace(spaceKey), true)) {
            Set<String> shown = PageMacroParser.shown(PageReader.storageFormat(page));
            if (!shown.isEmpty()) {
                parts.put(page.getId(), shown);
            }
        }
        return parts;
    }

    @Override
    public Optional<String> facts(String spaceKey, long pageId) {
        return PageReader.page(pages, pageId)
                .filter(page -> spaceKey.equals(PageReader.spaceKey(page)))
                .flatMap(page -> properties.read(pageId, PageFacts.KEY));
    }
}
