package dk.albertslund.innovation.guard;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/**
 * Icons of macros and blueprints. A wrong icon address makes Confluence's editor fail with a server error; an icon of the wrong
 * size is distorted.
 */
final class PictureRules {
    private static final Dimension MACRO = new Dimension(80, 80);
    private static final Dimension BLUEPRINT = new Dimension(200, 150);
    private static final Pattern ADDRESS = Pattern.compile("/download/resources/([^/:]+):([^/]+)/(.+)");

    private final Project project;
    private final Descriptor descriptor;
    private final List<String> findings = new ArrayList<>();

    private PictureRules(Project project) {
        this.project = project;
        this.descriptor = Descriptor.of(project);
    }

    static List<String> findings(Project project) {
        PictureRules rules = new PictureRules(project);
        rules.descriptor.macros().filter(macro -> macro.hasAttribute("icon")).forEach(rules::checkMacro);
        rules.descriptor.all("web-item").forEach(rules::checkBlueprint);
        return rules.findings;
    }

    private void checkMacro(Element macro) {
        String name = "The macro " + macro.getAttribute("name");
        Optional<String> file = fileAt(macro.getAttribute("icon"));
        if (file.isEmpty()) {
            findings.add(name + " has an icon that no web resource offers, which stops the editor");
        } else {
            checkPicture(name, file.get(), MACRO);
        }
    }

    private void checkBlueprint(Element item) {
        Descriptor.within(item, "resource")
                .filter(resource -> resource.getAttribute("name").equals("icon"))
                .forEach(resource ->
                        checkPicture("The item " + item.getAttribute("key"), location(resource), BLUEPRINT));
    }

    /** The file at an address, if one of our web resources serves it. */
    private Optional<String> fileAt(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || !parts.group(1).equals(Descriptor.PLUGIN_KEY)) {
            return Optional.empty();
        }
        String file = parts.group(3);
        return descriptor
                .modules()
                .filter(module -> module.getAttribute("key").equals(parts.group(2)))
                .flatMap(module -> Descriptor.within(module, "resource"))
                .filter(resource -> offers(resource, file))
                .map(resource -> location(resource)
                        + file.substring(resource.getAttribute("name").length()))
                .findFirst();
    }

    private static boolean offers(Element resource, String file) {
        String name = resource.getAttribute("name");
        return name.equals(file) || name.endsWith("/") && file.startsWith(name);
    }

    private static String location(Element resource) {
        return resource.getAttribute("location").replaceFirst("^/", "");
    }

    private void checkPicture(String whose, String location, Dimension wanted) {
        Path file = project.file(Project.RESOURCES + "/" + location);
        try {
            BufferedImage picture =
                    project.has(Project.RESOURCES + "/" + location) ? ImageIO.read(file.toFile()) : null;
            if (picture == null) {
                findings.add(whose + " has no picture " + location);
            } else if (picture.getWidth() != wanted.width || picture.getHeight() != wanted.height) {
                findings.add(whose + " has a picture of " + picture.getWidth() + "\u00d7" + picture.getHeight()
                        + "; it must be " + wanted.width + "\u00d7" + wanted.height);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
