package dk.albertslund.devhost.storage;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import dk.albertslund.devhost.render.HostStorageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Validates a stored page by the schema, by two parsers that must agree, and by the macros that the plugin declares.
 */
public final class StoredPageValidator {
    private static final String OURS = "innovation-";

    private final Map<String, Set<String>> declared;

    public StoredPageValidator(InstalledPlugin plugin) {
        declared = plugin.modules("xhtml-macro").stream()
                .collect(Collectors.toMap(
                        macro -> macro.element().getAttribute("name"), StoredPageValidator::parameters));
    }

    private static Set<String> parameters(PluginModule macro) {
        return PluginXmlParser.children(macro.element(), "parameters").stream()
                .flatMap(parameters -> PluginXmlParser.children(parameters, "parameter").stream())
                .map(parameter -> parameter.getAttribute("name"))
                .collect(Collectors.toSet());
    }

    /** All errors of a page with their lines. */
    public List<String> faults(String page) {
        List<String> faults = StorageSchema.PAGE.faults(page);
        return faults.isEmpty() ? faultsInMeaning(page) : faults;
    }

    private List<String> faultsInMeaning(String text) {
        HostStorageReader host = HostStorageReader.of(text);
        List<String> faults = new ArrayList<>(XWikiStorageReader.differences(host, XWikiStorageReader.read(text)));
        host.macros().stream().flatMap(this::undeclared).forEach(faults::add);
        host.bodies()
                .forEach(body -> faultsInMeaning(body).forEach(fault -> faults.add("in a macro's body, " + fault)));
        return faults;
    }

    private Stream<String> undeclared(HostStorageReader.Macro macro) {
        if (!macro.name().startsWith(OURS)) {
            return Stream.empty();
        }
        String at = "line " + macro.line() + ": ";
        if (!declared.containsKey(macro.name())) {
            return Stream.of(at + "the plugin has no macro " + macro.name());
        }
        return macro.parameters().keySet().stream()
                .filter(parameter -> !declared.get(macro.name()).contains(parameter))
                .map(parameter -> at + "the macro " + macro.name() + " declares no parameter " + parameter);
    }
}
