package dk.albertslund.devhost.render;

import java.util.HashMap;
import java.util.Map;

/** The showing of one text: where it stands, and the names that are given once per text. */
final class Rendering {
    private final ElementView elements;
    private final HostConversionContext context;
    private final Map<String, Integer> uses = new HashMap<>();

    Rendering(ElementView elements, HostConversionContext context) {
        this.elements = elements;
        this.context = context;
    }

    HostConversionContext context() {
        return context;
    }

    /** What stands in the element, shown. */
    String content(StorageElement element) {
        StringBuilder out = new StringBuilder();
        for (StorageNode child : element.children()) {
            if (child instanceof StorageElement inner) {
                out.append(elements.show(inner, this));
            } else {
                out.append(Html.encode(child.text()));
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
