package dk.albertslund.devhost.web;

import dk.albertslund.devhost.render.HtmlEncoder;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page tree of a space as nested lists, limited to pages that the user may view. */
final class PageTree {
    private final Exchange exchange;

    PageTree(Exchange exchange) {
        this.exchange = exchange;
    }

    /** @param current the page at hand, or null */
    String html(WikiSpace space, WikiPage current) {
        Map<Long, List<WikiPage>> children = new LinkedHashMap<>();
        for (WikiPage page : exchange.site().wiki().pages(space.key())) {
            if (exchange.site().wiki().mayView(exchange.user(), page)) {
                children.computeIfAbsent(page.parentId(), id -> new ArrayList<>())
                        .add(page);
            }
        }
        StringBuilder out = new StringBuilder();
        append(out, 0, children, current == null ? 0 : current.id());
        return out.toString();
    }

    private void append(StringBuilder out, long parent, Map<Long, List<WikiPage>> children, long current) {
        List<WikiPage> pages = children.getOrDefault(parent, List.of());
        if (pages.isEmpty()) {
            return;
        }
        out.append("<ul>");
        for (WikiPage page : pages) {
            out.append("<li><a href=\"")
                    .append(HtmlEncoder.encode(exchange.site().contextPath() + PageUrls.of(page)))
                    .append(page.id() == current ? "\" aria-current=\"page\">" : "\">")
                    .append(HtmlEncoder.encode(page.title()))
                    .append("</a>");
            append(out, page.id(), children, current);
            out.append("</li>");
        }
        out.append("</ul>");
    }
}
