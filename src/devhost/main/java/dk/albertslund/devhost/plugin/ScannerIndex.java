package dk.albertslund.devhost.plugin;

import java.beans.Introspector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;

/** Reads the Spring Scanner's index files in the jar: the plugin's own beans and the host services that it imports. */
record ScannerIndex(List<IndexEntry> components, List<IndexEntry> imports) {
    private static final String FOLDER = "META-INF/plugin-components";
    private static final String NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner";

    /** The files that the host reads; any other is refused with its name. */
    private static final Set<String> READ =
            Set.of("component", "component-confluence", "imports", "imports-confluence", "metadata.properties");

    /** A class and the name of its bean. */
    record IndexEntry(String className, String beanName) {
        static IndexEntry of(String file, String text) {
            if (text.isBlank() || !text.equals(text.strip())) {
                throw new PluginStartException(FOLDER + "/" + file + " has an empty or indented line");
            }
            int hash = text.indexOf('#');
            if (hash >= 0) {
                return new IndexEntry(text.substring(0, hash), text.substring(hash + 1));
            }
            String simpleName = text.substring(Math.max(text.lastIndexOf('.'), text.lastIndexOf('$')) + 1);
            return new IndexEntry(text, Introspector.decapitalize(simpleName));
        }
    }

    /** Reads the index of a bundle; empty when its Spring file does not ask for one. */
    static ScannerIndex of(Bundle bundle) {
        if (!asksForScan(bundle)) {
            if (bundle.getEntryPaths(FOLDER) != null) {
                throw new PluginStartException(
                        "No file in META-INF/spring has <scan-indexes>, so nothing reads " + FOLDER);
            }
            return new ScannerIndex(List.of(), List.of());
        }
        entries(bundle, FOLDER).stream()
                .map(path -> path.substring(FOLDER.length() + 1))
                .filter(file -> !READ.contains(file))
                .forEach(file -> {
                    throw new UnsupportedOperationException(FOLDER + "/" + file + " is not imitated");
                });
        List<IndexEntry> components = new ArrayList<>(lines(bundle, "component"));
        components.addAll(lines(bundle, "component-confluence"));
        List<IndexEntry> imports = new ArrayList<>(lines(bundle, "imports"));
        imports.addAll(lines(bundle, "imports-confluence"));
        return new ScannerIndex(List.copyOf(components), List.copyOf(imports));
    }

    private static boolean asksForScan(Bundle bundle) {
        boolean asks = false;
        for (String file : entries(bundle, "META-INF/spring")) {
            if (file.endsWith(".xml")) {
                for (Element element : PluginXmlParser.children(readXml(bundle, file))) {
                    boolean isScan = String.valueOf(element.getNamespaceURI()).startsWith(NAMESPACE)
                            && element.getLocalName().equals("scan-indexes");
                    if (!isScan || element.hasAttributes()) {
                        throw new UnsupportedOperationException(file + ": <" + element.getTagName()
                                + "> with attributes or of another kind is not imitated");
                    }
                    asks = true;
                }
            }
        }
        return asks;
    }

    private static Element readXml(Bundle bundle, String file) {
        try {
            return PluginXmlParser.read(file, bundle.getEntry(file).openStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private static List<String> entries(Bundle bundle, String folder) {
        var paths = bundle.getEntryPaths(folder);
        return paths == null ? List.of() : Collections.list(paths);
    }

    private static List<IndexEntry> lines(Bundle bundle, String file) {
        URL entry = bundle.getEntry(FOLDER + "/" + file);
        if (entry == null) {
            return List.of();
        }
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> IndexEntry.of(file, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + FOLDER + "/" + file, e);
        }
    }
}
