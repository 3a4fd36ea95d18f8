package dk.albertslund.innovation.guard;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** {@code atlassian-plugin.xml}: the source file, or the filtered one in the jar. */
final class Descriptor {
    static final String PLUGIN_KEY = "dk.albertslund.innovation-networks";
    private static final String FILE = "atlassian-plugin.xml";

    private final Element root;

    private Descriptor(Element root) {
        this.root = root;
    }

    static Descriptor of(Project project) {
        return of(project, FILE);
    }

    /** The filtered one, with the build's values. */
    static Descriptor built(Project project) {
        return of(project, "src/plugin/target/classes/" + FILE);
    }

    private static Descriptor of(Project project, String file) {
        String text = project.text(file).replace("${atlassian.plugin.key}", PLUGIN_KEY);
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
            return new Descriptor(document.getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** All elements in document order. */
    Stream<Element> all() {
        return all("*");
    }

    Stream<Element> all(String name) {
        return elements(root.getElementsByTagName(name));
    }

    /** The modules: top-level elements with a key. */
    Stream<Element> modules() {
        return children(root).filter(element -> element.hasAttribute("key"));
    }

    Stream<Element> macros() {
        return all("xhtml-macro");
    }

    List<String> texts(String name) {
        return all(name).map(Descriptor::text).toList();
    }

    Element root() {
        return root;
    }

    static Stream<Element> children(Element element) {
        return elements(element.getChildNodes());
    }

    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap nodes = element.getAttributes();
        for (int i = 0; i < nodes.getLength(); i++) {
            attributes.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
        }
        return attributes;
    }

    static Stream<Element> within(Element element, String name) {
        return elements(element.getElementsByTagName(name));
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static Stream<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements.stream();
    }
}
