package dk.albertslund.devhost.running;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Rules for the output of macros, stricter for exports. */
final class MacroOutputValidator {
    /** Marker in every text that users can enter. */
    static final String NASTY = "<script>alert(1)</script> & \"quotes\" 'and' $ref #set";

    private static final Pattern TEMPLATE =
            Pattern.compile("\\$[!{]?[a-zA-Z]|#(if|else|elseif|end|foreach|parse|set|require\\w*)\\b");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-z-]*");
    private static final String CONTROLS = "input, textarea, select, button, form, datalist";
    private static final Set<String> STYLES = Set.of(
            "dk.albertslund.innovation-networks:innovation-styles",
            "dk.albertslund.innovation-networks:innovation-overview-styles");
    private static final Pattern KEY = Pattern.compile("\\binnovation\\.[a-z]+(\\.[\\w-]+)+");
    private static final List<String> REFERENCES =
            List.of("for", "list", "aria-describedby", "aria-controls", "aria-labelledby");
    private static final Set<String> SCREENS = Set.of("display", "preview");

    private static final int MOST_ERRORS = 20;

    private MacroOutputValidator() {}

    /** All violations. */
    static List<String> broken(String html, String output, Set<String> requiredResources) {
        List<String> broken = new ArrayList<>();
        everywhere(html, broken);
        if (!output.equals("display")) {
            forbid(Jsoup.parseBodyFragment(html).body(), CONTROLS, broken);
            requiredResources.stream()
                    .filter(resource -> !(output.equals("preview") && STYLES.contains(resource)))
                    .forEach(resource -> broken.add("asks for the web resource " + resource));
        }
        if (!SCREENS.contains(output)) {
            onPaper(html, broken);
        }
        return broken;
    }

    private static void everywhere(String html, List<String> broken) {
        Element body = Jsoup.parseBodyFragment(html).body();
        String plain = Jsoup.parseBodyFragment(html).body().html().replace("$ref #set", "");
        TEMPLATE.matcher(plain).results().forEach(left -> broken.add("a piece of a template: " + left.group()));
        forbid(body, "script, style, iframe, object", broken);
        KEY.matcher(plain).results().forEach(key -> broken.add("an untranslated key: " + key.group()));
        wellFormed(html, broken);
        sameIds(body, broken);
        references(body, broken);
        for (Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (!ATTRIBUTE.matcher(attribute.getKey()).matches()
                        || attribute.getKey().startsWith("on")) {
                    broken.add("the attribute " + attribute.getKey() + " at " + element.tagName());
                }
            }
        }
    }

    private static void wellFormed(String html, List<String> broken) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        parser.parseInput("<!DOCTYPE html><html><head></head><body>" + html + "</body></html>", "");
        parser.getErrors().forEach(error -> broken.add("not well-formed: " + error.getErrorMessage()));
    }

    private static void references(Element body, List<String> broken) {
        for (String reference : REFERENCES) {
            for (Element element : body.select("[" + reference + "]")) {
                Stream.of(element.attr(reference).split(" "))
                        .filter(id -> body.getElementById(id) == null)
                        .forEach(id -> broken.add(reference + " names the id " + id + ", which is not there"));
            }
        }
        for (Element link : body.select("a[href^=#]")) {
            if (body.getElementById(link.attr("href").substring(1)) == null) {
                broken.add("a link to " + link.attr("href") + ", which is not there");
            }
        }
    }

    private static void sameIds(Element body, List<String> broken) {
        Set<String> ids = new HashSet<>();
        body.select("[id]").stream()
                .filter(element -> !ids.add(element.id()))
                .forEach(element -> broken.add("the id " + element.id() + " again"));
    }

    private static void onPaper(String html, List<String> broken) {
        Element body = Jsoup.parseBodyFragment(html).body();
        forbid(body, "template, [hidden], details:not([open])", broken);
        forbid(body, "svg text, svg title, svg desc", broken);
        body.select("svg").stream()
                .filter(picture -> !picture.wholeText().isBlank())
                .forEach(picture -> broken.add("a picture prints " + picture.text() + " where it is not known"));
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
