package dk.albertslund.devhost.running;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What holds for everything that a macro draws, and more strictly for what leaves the screen. */
final class OutputRules {
    /** Stands in every text that a person can write. */
    static final String NASTY = "<script>alert(1)</script> & \"quotes\" 'and' $ref #set";

    private static final Pattern TEMPLATE =
            Pattern.compile("\\$[!{]?[a-zA-Z]|#(if|else|elseif|end|foreach|parse|set|require\\w*)\\b");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-z-]*");
    private static final String CONTROLS = "input, textarea, select, button, form, datalist";
    private static final Set<String> SCREENS = Set.of("display", "preview");

    private OutputRules() {}

    /** Everything that is wrong; empty when nothing is. */
    static List<String> broken(String html, String output, Set<String> requiredResources) {
        List<String> broken = new ArrayList<>();
        everywhere(html, broken);
        if (!SCREENS.contains(output)) {
            onPaper(html, broken);
            requiredResources.forEach(resource -> broken.add("asks for the web resource " + resource));
        }
        return broken;
    }

    private static void everywhere(String html, List<String> broken) {
        Element body = Jsoup.parseBodyFragment(html).body();
        String plain = Jsoup.parseBodyFragment(html).body().html().replace("$ref #set", "");
        TEMPLATE.matcher(plain).results().forEach(left -> broken.add("a piece of a template: " + left.group()));
        forbid(body, "script, style, iframe, object", broken);
        body.select(".inno").stream()
                .filter(macro -> macro.parents().stream().noneMatch(parent -> parent.hasClass("inno")))
                .forEach(macro -> sameIds(macro, broken));
        for (Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (!ATTRIBUTE.matcher(attribute.getKey()).matches()
                        || attribute.getKey().startsWith("on")) {
                    broken.add("the attribute " + attribute.getKey() + " at " + element.tagName());
                }
            }
        }
    }

    /** Within one macro only: when a form stands twice on a page the form's script gives the second one other ids. */
    private static void sameIds(Element macro, List<String> broken) {
        Set<String> ids = new HashSet<>();
        macro.select("[id]").stream()
                .filter(element -> !ids.add(element.id()))
                .forEach(element -> broken.add("the id " + element.id() + " again"));
    }

    private static void onPaper(String html, List<String> broken) {
        Element body = Jsoup.parseBodyFragment(html).body();
        forbid(body, CONTROLS, broken);
        forbid(body, "template, [hidden], details:not([open])", broken);
        for (Element link : body.select("a[href]")) {
            if (!link.attr("href").matches("https?://.*")) {
                broken.add("a link that works in the wiki only: " + link.attr("href"));
            }
        }
    }

    private static void forbid(Element body, String selector, List<String> broken) {
        body.select(selector).forEach(found -> broken.add("the element " + found.shallowClone()));
    }
}
