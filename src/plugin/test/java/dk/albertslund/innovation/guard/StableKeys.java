package dk.albertslund.innovation.guard;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Names that are stored in pages, addresses and databases and so must never change. */
final class StableKeys {
    static final String FILE = "docs/stable-keys.txt";

    private StableKeys() {}

    static List<String> findings(Set<String> keys, String file) {
        Set<String> listed = new TreeSet<>(file.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList());
        Stream<String> gone = listed.stream()
                .filter(key -> !keys.contains(key))
                .map(key -> "Removed or renamed, although pages or data use it: " + key);
        Stream<String> added = keys.stream()
                .filter(key -> !listed.contains(key))
                .map(key -> "New, and for ever; add to " + FILE + ": " + key);
        return Stream.concat(gone, added).toList();
    }

    static Set<String> of(Descriptor descriptor, List<Class<?>> entities) {
        Set<String> keys = new TreeSet<>();
        descriptor
                .modules()
                .map(module -> "module " + module.getAttribute("key"))
                .forEach(keys::add);
        descriptor.macros().flatMap(StableKeys::of).forEach(keys::add);
        descriptor
                .all("ao")
                .map(ao -> "ao-namespace " + ao.getAttribute("namespace"))
                .forEach(keys::add);
        descriptor
                .all("extract")
                .map(extract -> "content-property "
                        + ((Element) extract.getParentNode()).getAttribute("property-key") + " "
                        + extract.getAttribute("path") + " " + extract.getAttribute("alias"))
                .forEach(keys::add);
        entities.stream().flatMap(StableKeys::of).forEach(keys::add);
        return keys;
    }

    /** Keys of forms are stored with every value. */
    static Stream<String> of(FormKind kind) {
        Stream<String> own = kind.sections().stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> of(kind.key(), field));
        Stream<String> inLists = kind.sections().stream()
                .flatMap(section -> section.lists().stream())
                .flatMap(list -> list.fields().stream().flatMap(field -> of(kind.key() + " " + list.key(), field)));
        return Stream.concat(own, inLists);
    }

    private static Stream<String> of(String place, Field field) {
        String name = place + " " + field.key();
        return Stream.concat(
                Stream.of("field " + name), field.choices().stream().map(choice -> "choice " + name + " " + choice));
    }

    private static Stream<String> of(Element macro) {
        String name = macro.getAttribute("name");
        return Stream.concat(
                Stream.of("macro " + name),
                Descriptor.within(macro, "parameter")
                        .map(parameter -> "macro-parameter " + name + " " + parameter.getAttribute("name")));
    }

    private static Stream<String> of(Class<?> entity) {
        String table = EntityRules.tableOf(entity);
        return Stream.concat(
                Stream.of("table " + table),
                EntityRules.columnsOf(entity).stream().map(column -> "column " + table + " " + column));
    }
}
