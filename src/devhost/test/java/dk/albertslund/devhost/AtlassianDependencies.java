package dk.albertslund.devhost;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The dependencies of the stubs' Maven profile {@code atlassian}, which replaces stubs by Atlassian's artifacts. */
final class AtlassianDependencies {
    private static final Pattern PACKAGES = Pattern.compile("packages: (\\S+)");

    private final List<String> patterns = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    private AtlassianDependencies() {}

    static AtlassianDependencies in(InputStream pom) throws Exception {
        AtlassianDependencies artifacts = new AtlassianDependencies();
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom)
                .getDocumentElement();
        NodeList dependencies = project.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            artifacts.read((Element) dependencies.item(i));
        }
        return artifacts;
    }

    private void read(Element dependency) {
        boolean isTaken = "dependencies".equals(dependency.getParentNode().getNodeName())
                && "profile".equals(dependency.getParentNode().getParentNode().getNodeName());
        if (!isTaken) {
            return;
        }
        Matcher packages = PACKAGES.matcher(comment(dependency));
        if (packages.find()) {
            patterns.add(packages.group(1));
        } else {
            silent.add(dependency.getElementsByTagName("artifactId").item(0).getTextContent());
        }
    }

    private static String comment(Element dependency) {
        NodeList children = dependency.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == org.w3c.dom.Node.COMMENT_NODE) {
                return children.item(i).getNodeValue();
            }
        }
        return "";
    }

    /** Artifacts without a list of packages. */
    List<String> withoutPackages() {
        return silent;
    }

    /** Those of the packages that no artifact contains. */
    List<String> missing(Collection<String> packages) {
        return packages.stream()
                .filter(name -> patterns.stream().noneMatch(pattern -> holds(pattern, name)))
                .toList();
    }

    /** Artifacts that contain none of the packages. */
    List<String> idle(Collection<String> packages) {
        return patterns.stream()
                .filter(pattern -> packages.stream().noneMatch(name -> holds(pattern, name)))
                .toList();
    }

    private static boolean holds(String pattern, String name) {
        String stem = pattern.replace(".*", "");
        return name.equals(stem) || pattern.endsWith(".*") && name.startsWith(stem + ".");
    }
}
