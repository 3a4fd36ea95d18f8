package dk.albertslund.devhost.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the host parses from a text: its macros and links, and separately the bodies of its macros, which are texts of
 * their own.
 */
public record HostStorageReader(List<Macro> macros, List<Link> links, List<String> bodies) {
    public record Macro(int line, String name, Map<String, String> parameters) {}

    /** @param target as {@code SPACE.Title}, an address or an attachment's name */
    public record Link(int line, String target) {}

    public static HostStorageReader of(String storage) {
        HostStorageReader reading = new HostStorageReader(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        StorageParser.parse(storage).elements().forEach(reading::read);
        return reading;
    }

    private void read(StorageElement element) {
        switch (element.name()) {
            case "ac:structured-macro" -> readMacro(element);
            case "ri:page" -> {
                String space = element.attribute("ri:space-key");
                link(element, (space.isEmpty() ? "" : space + ".") + element.attribute("ri:content-title"));
            }
            case "ri:attachment" -> link(element, element.attribute("ri:filename"));
            case "ri:url" -> link(element, element.attribute("ri:value"));
            case "a" -> link(element, element.attribute("href"));
            default -> {
                // Not reported by the second parser
            }
        }
        if (!element.name().equals("ac:structured-macro")) {
            element.elements().forEach(this::read);
        }
    }

    private void link(StorageElement element, String target) {
        links.add(new Link(element.line(), target));
    }

    private void readMacro(StorageElement macro) {
        Map<String, String> parameters = new TreeMap<>();
        for (StorageElement child : macro.elements()) {
            if (child.name().equals("ac:parameter")) {
                parameters.put(child.attribute("ac:name"), child.text());
            }
        }
        macros.add(new Macro(macro.line(), macro.attribute("ac:name"), parameters));
        macro.child("ac:rich-text-body").map(StorageWriter::content).ifPresent(bodies::add);
    }
}
