package dk.albertslund.innovation.page;

import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.page.NetworkPageRepository.Shown;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds our macros in a page's storage format with the JDK's XML parser. A macro counts wherever Confluence would run it,
 * also in the body of another macro; its name in a text, a comment or a CDATA section, for example of a code block, does not.
 */
public final class PageMacroParser {
    private static final Logger LOG = LoggerFactory.getLogger(PageMacroParser.class);
    private static final String PREFIX = "innovation-";
    /**
     * Storage format uses XHTML's named entities, and no DTD is loaded. By the XML specification a parser skips unknown
     * entities only when the document declares an external DTD.
     */
    private static final String BEFORE = "<!DOCTYPE storage SYSTEM \"storage.dtd\"><storage>";

    private static final String AFTER = "</storage>";

    /** Parameter of macros that show one of several sheets. */
    public static final String INSTANCE = "instance";

    private PageMacroParser() {}

    /** The instances that the page's macros of each part name; the empty text for a macro that names none. */
    public static Map<String, Set<String>> instances(String storage) {
        return handle(storage).instances;
    }

    /**
     * The parts of a network that the page shows, in the order of the page: the names of our macros without the prefix, for
     * example {@code question}, or {@code phase-focus} for the page of the first phase. For text that is not well-formed, which
     * Confluence cannot render either, the parts before the error.
     */
    public static Set<String> parse(String storage) {
        return handle(storage).instances.keySet();
    }

    /**
     * The same for the register of pages: with the instance that a macro names, as {@code session:juni}.
     */
    public static Set<String> shown(String storage) {
        Set<String> shown = new LinkedHashSet<>();
        instances(storage).forEach((part, names) -> names.forEach(name -> shown.add(Shown.text(part, name))));
        return shown;
    }

    private static MacroHandler handle(String storage) {
        MacroHandler macros = new MacroHandler();
        if (storage.contains(PREFIX)) {
            read(storage, macros);
        }
        return macros;
    }

    private static void read(String storage, MacroHandler macros) {
        try {
            XMLReader reader = reader();
            reader.setContentHandler(macros);
            reader.setErrorHandler(macros);
            reader.setEntityResolver(macros);
            reader.parse(new InputSource(new StringReader(BEFORE + storage + AFTER)));
        } catch (SAXNotRecognizedException | ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser lacks a feature that it has always had", e);
        } catch (SAXException | IOException malformed) {
            LOG.debug("Storage format that is not well-formed: {}", malformed.toString());
        }
    }

    /** The JDK's own parser, even if another one is installed; never loads external entities. */
    private static XMLReader reader() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(false);
        // The package of XMLConstants is not imported by the bundle
        factory.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newSAXParser().getXMLReader();
    }

    /** Tracks open macros; a parameter belongs to its parent macro. */
    private static final class MacroHandler extends DefaultHandler {
        private static final Set<String> MACROS = Set.of("ac:structured-macro", "ac:macro");
        private static final String PARAMETER = "ac:parameter";
        private static final String NAME = "ac:name";
        private static final String PHASE = "phase";
        private static final List<String> PARAMETERS = List.of(PHASE, INSTANCE);
        private static final Pattern PART = Pattern.compile("[a-z-]+");
        private static final Pattern PHASE_KEY = Pattern.compile("[a-z]+");

        private final Map<String, Set<String>> instances = new LinkedHashMap<>();
        private final Deque<String> path = new ArrayDeque<>();
        private final Deque<OpenMacro> open = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();

        /** A macro whose end tag was not read yet; its parameters are empty until they are read. */
        private record OpenMacro(String name, String phase, String instance) {
            OpenMacro with(String parameter, String value) {
                return parameter.equals(PHASE)
                        ? new OpenMacro(name, value, instance)
                        : new OpenMacro(name, phase, value);
            }
        }

        @Override
        public void startElement(String uri, String localName, String element, Attributes attributes) {
            String name = attributes.getValue(NAME) == null ? "" : attributes.getValue(NAME);
            boolean isRead = PARAMETER.equals(element) && PARAMETERS.contains(name) && MACROS.contains(path.peek());
            path.push(isRead ? name : element);
            text.setLength(0);
            if (MACROS.contains(element)) {
                open.push(new OpenMacro(name, "", ""));
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (PARAMETERS.contains(path.peek())) {
                text.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String localName, String element) {
            String ended = path.pop();
            if (PARAMETERS.contains(ended)) {
                open.push(open.pop().with(ended, text.toString().strip()));
            } else if (MACROS.contains(ended)) {
                add(open.pop());
            }
        }

        private void add(OpenMacro macro) {
            String part = macro.name().startsWith(PREFIX) ? macro.name().substring(PREFIX.length()) : "";
            if (PART.matcher(part).matches()) {
                boolean isOfPhase = PHASE_KEY.matcher(macro.phase()).matches();
                instances
                        .computeIfAbsent(isOfPhase ? part + "-" + macro.phase() : part, key -> new LinkedHashSet<>())
                        .add(SheetKey.toInstance(macro.instance()));
            }
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }
    }
}
