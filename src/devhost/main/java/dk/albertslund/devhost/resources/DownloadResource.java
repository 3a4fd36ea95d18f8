package dk.albertslund.devhost.resources;

import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A {@code <resource type="download">} of the descriptor: a file of the jar, or a whole folder, served under the name
 * at the end of its address.
 */
record DownloadResource(String name, String location) {
    /** Those directly in the element, in order. */
    static List<DownloadResource> of(Element parent) {
        return PluginXmlParser.children(parent, "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .map(resource -> new DownloadResource(resource.getAttribute("name"), resource.getAttribute("location")))
                .toList();
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isScript() {
        return !isFolder() && name.endsWith(".js");
    }

    boolean isStyle() {
        return !isFolder() && name.endsWith(".css");
    }

    /** Where in the jar the file of that name is; empty when this is not its resource. */
    Optional<String> file(String wanted) {
        if (isFolder()) {
            return wanted.startsWith(name) && wanted.length() > name.length()
                    ? Optional.of(location + wanted.substring(name.length()))
                    : Optional.empty();
        }
        return name.equals(wanted) ? Optional.of(location) : Optional.empty();
    }
}
