package dk.albertslund.devhost.render;

import dk.albertslund.devhost.wiki.WikiPage;
import java.util.HashMap;
import java.util.Map;

/** The showing of one text: where it stands, and the names that are given once per text. */
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

    /** The showing of another page within this one. Names are still given once in all. */
    RenderContext of(WikiPage page) {
        return new RenderContext(elements, context.on(page), this, uses);
    }

    /** Whether that page is being shown already, here or around here. */
    boolean isWithin(WikiPage page) {
        WikiPage shown = context.page();
        return (shown != null && shown.id() == page.id()) || (around != null && around.isWithin(page));
    }

    HostConversionContext conversion() {
        return context;
    }

    /** What stands in the element, shown. */
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

    /** The name itself the first time, then with {@code .1}, {@code .2}. */
    String unique(String name) {
        int before = uses.merge(name, 1, Integer::sum) - 1;
        return before == 0 ? name : name + "." + before;
    }

    /** Counts from 1 for every kind of thing. */
    int next(String kind) {
        return uses.merge("#" + kind, 1, Integer::sum);
    }
}
