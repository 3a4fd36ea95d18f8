package dk.albertslund.devhost.render;

import dk.albertslund.devhost.wiki.WikiPage;
import java.util.HashMap;
import java.util.Map;

/** The state of rendering one text: where it stands, and the ids that are given once per text. */
final class RenderContext {
    private final ElementRenderer elements;
    private final HostConversionContext context;
    private final RenderContext around;
    private final Map<String, Integer> uses;

    RenderContext(ElementRenderer elements, HostConversionContext context) {
        this(elements, context, null, new HashMap<>());
    }

    private RenderContext(
            ElementRenderer elements, HostConversionContext context, RenderContext around, Map<String, Integer> uses) {
        this.elements = elements;
        this.context = context;
        this.around = around;
        this.uses = uses;
    }

    /** The context of another page included in this one; ids stay unique across both. */
    RenderContext of(WikiPage page) {
        return new RenderContext(elements, context.on(page), this, uses);
    }

    /** Whether that page is being rendered already, here or in an enclosing context. */
    boolean isWithin(WikiPage page) {
        WikiPage shown = context.page();
        return (shown != null && shown.id() == page.id()) || (around != null && around.isWithin(page));
    }

    HostConversionContext conversion() {
        return context;
    }

    /** The element's rendered content. */
    String content(StorageElement element) {
        StringBuilder out = new StringBuilder();
        for (StorageNode child : element.children()) {
            if (child instanceof StorageElement inner) {
                out.append(elements.show(inner, this));
            } else {
                out.append(HtmlEncoder.encode(child.text()));
            }
        }
        return out.toString();
    }

    /** The id itself the first time, then with {@code .1}, {@code .2}. */
    String unique(String name) {
        int before = uses.merge(name, 1, Integer::sum) - 1;
        return before == 0 ? name : name + "." + before;
    }

    /** The next number of a kind, from 1. */
    int next(String kind) {
        return uses.merge("#" + kind, 1, Integer::sum);
    }
}
