package dk.albertslund.devhost.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds injected markup in a page: elements, event handlers and addresses that neither the plugin nor the wiki writes.
 */
final class InjectedMarkupDetector {
    private static final String ELEMENTS =
            "x-hostile, iframe, object, embed, base, marquee, math, dialog, audio, video,"
                    + " plaintext, xmp, noscript:not(:has(.inno-position, [data-panel=timeline])), script:not([src^=/]), meta[http-equiv=refresh], style, frame, applet";
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "background", "data", "srcdoc", "xlink:href", "style", "poster");
    private static final List<String> HARM =
            List.of("evil.example", "javascript:", "vbscript:", "data:text", "expression(");

    private InjectedMarkupDetector() {}

    static List<String> in(String html) {
        Element page = Jsoup.parse(html);
        List<String> found = new ArrayList<>();
        page.select(ELEMENTS).forEach(element -> found.add("the element " + element.shallowClone()));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (isHarmful(attribute)) {
                    found.add("the attribute " + attribute + " at " + element.tagName());
                }
            }
        }
        return found;
    }

    private static boolean isHarmful(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().toLowerCase(Locale.ROOT);
        return name.startsWith("on")
                || (ADDRESSES.contains(name) && HARM.stream().anyMatch(value::contains));
    }
}
