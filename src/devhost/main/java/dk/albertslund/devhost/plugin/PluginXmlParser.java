package dk.albertslund.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the jar's own XML files. A document type is refused, so that nothing outside the file is ever read. */
public final class PluginXmlParser {
    private PluginXmlParser() {}

    /** The file's root element. */
    public static Element read(String file, InputStream in) {
        try (InputStream closing = in) {
            return builder().parse(closing).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new PluginStartException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            // Deferred nodes are created while they are read, which is not thread-safe
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform has a namespace-aware parser", e);
        }
    }

    /** The child elements, in order. Thread-safe, which the parser's node list is not. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The child elements of that name, in order. */
    public static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    /** The element and everything beneath it. */
    static List<Element> tree(Element root) {
        List<Element> all = new ArrayList<>(List.of(root));
        children(root).forEach(child -> all.addAll(tree(child)));
        return all;
    }
}
