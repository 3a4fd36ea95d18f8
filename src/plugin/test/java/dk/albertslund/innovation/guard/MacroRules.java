package dk.albertslund.innovation.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What Confluence passes over in silence when it reads a macro. */
final class MacroRules {
    private static final Set<String> PARAMETER_TYPES = Set.of(
            "string",
            "boolean",
            "username",
            "enum",
            "int",
            "spacekey",
            "relativedate",
            "percentage",
            "confluence-content",
            "url",
            "color",
            "attachment",
            "full_attachment",
            "label",
            "date",
            "group",
            "cql");
    private static final Pattern ICON = Pattern.compile("/download/resources/([^/:]+):([^/]+)/(.+)");

    private MacroRules() {}

    static List<String> findings(Project project) {
        Descriptor descriptor = Descriptor.of(project);
        return descriptor
                .macros()
                .flatMap(macro -> findings(macro, descriptor).stream())
                .toList();
    }

    private static List<String> findings(Element macro, Descriptor descriptor) {
        List<String> findings = new ArrayList<>();
        String name = macro.getAttribute("name");
        if (!name.startsWith("innovation-")) {
            findings.add("The macro " + name + " must be called innovation-…, to be nobody else's");
        }
        if (Descriptor.within(macro, "parameters").count() != 1) {
            findings.add("The macro " + name + " is invisible in the macro browser without <parameters>");
        }
        Descriptor.within(macro, "parameter")
                .filter(parameter -> !PARAMETER_TYPES.contains(parameter.getAttribute("type")))
                .forEach(parameter -> findings.add(
                        "The macro " + name + " has a parameter of no known type: " + parameter.getAttribute("name")));
        if (!hasIcon(macro.getAttribute("icon"), descriptor)) {
            findings.add("The macro " + name + " has an icon that no web resource offers, which stops the editor");
        }
        return findings;
    }

    /** None is fine too. */
    private static boolean hasIcon(String icon, Descriptor descriptor) {
        Matcher parts = ICON.matcher(icon);
        return icon.isEmpty()
                || parts.matches()
                        && descriptor
                                .modules()
                                .filter(module -> module.getAttribute("key").equals(parts.group(2)))
                                .flatMap(MacroRules::resources)
                                .anyMatch(resource -> offers(resource, parts.group(3)));
    }

    private static Stream<Element> resources(Element module) {
        return Descriptor.within(module, "resource");
    }

    private static boolean offers(Element resource, String file) {
        String name = resource.getAttribute("name");
        return name.equals(file) || name.endsWith("/") && file.startsWith(name);
    }
}
