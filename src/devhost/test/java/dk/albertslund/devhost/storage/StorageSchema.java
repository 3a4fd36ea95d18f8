package dk.albertslund.devhost.storage;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** A schema of storage format: its elements, their required attributes, and their content. */
enum StorageSchema {
    /** Schema of stored pages. */
    PAGE("page.rnc"),
    /** Schema of a blueprint's content templates. */
    TEMPLATE("template.rnc");

    private static final String NAMESPACE = "http://www.atlassian.com/schema/confluence/4/";
    /** Two lines; declares the named entities, as an unknown one would be skipped silently. */
    private static final String BEFORE = "<!DOCTYPE storage [" + entities() + "]>\n<storage xmlns:ac=\"" + NAMESPACE
            + "ac/\" xmlns:ri=\"" + NAMESPACE + "ri/\" xmlns:at=\"" + NAMESPACE + "at/\">\n";

    private static final String AFTER = "</storage>";
    private static final int LINES_BEFORE = 2;

    private final Schema schema;

    StorageSchema(String file) {
        try {
            String address = StorageSchema.class.getResource("/storage/" + file).toString();
            PropertyMapBuilder properties = new PropertyMapBuilder();
            properties.put(ValidateProperty.ERROR_HANDLER, new ErrorCollector());
            schema = CompactSchemaReader.getInstance()
                    .createSchema(new InputSource(address), properties.toPropertyMap());
        } catch (Exception e) {
            throw new IllegalStateException(file + " is no schema", e);
        }
    }

    /** All errors with their lines; for text that is not well-formed also where parsing stopped. */
    List<String> faults(String storage) {
        ErrorCollector faults = new ErrorCollector();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        Validator validator = schema.createValidator(properties.toPropertyMap());
        try {
            XMLReader reader = reader();
            reader.setContentHandler(validator.getContentHandler());
            reader.setErrorHandler(faults);
            reader.parse(new InputSource(new StringReader(BEFORE + storage + AFTER)));
        } catch (SAXParseException e) {
            // Already reported
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults.found;
    }

    private static String entities() {
        try (InputStream file = StorageSchema.class.getResourceAsStream("/xhtml-entities.dtd")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace('\n', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class ErrorCollector implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            found.add("line " + (fault.getLineNumber() - LINES_BEFORE) + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXParseException {
            error(fault);
            throw fault;
        }
    }
}
