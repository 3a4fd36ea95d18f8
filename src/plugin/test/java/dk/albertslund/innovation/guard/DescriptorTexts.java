package dk.albertslund.innovation.guard;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The language keys that the descriptor needs: those in it, and those that the macro browser derives.
 */
final class DescriptorTexts {
    private static final List<String> ATTRIBUTES = List.of(
            "i18n-name-key",
            "i18n-description-key",
            "i18n-index-title-key",
            "title-key",
            "description-header-key",
            "description-content-key");
    private static final Set<String> ELEMENTS = Set.of("description", "label", "tooltip");

    private DescriptorTexts() {}

    static Set<String> keys(Descriptor descriptor) {
        Set<String> keys = new TreeSet<>();
        descriptor.all().flatMap(DescriptorTexts::named).forEach(keys::add);
        descriptor.macros().flatMap(DescriptorTexts::madeUp).forEach(keys::add);
        return keys;
    }

    private static Stream<String> named(Element element) {
        Stream<String> attributes = ATTRIBUTES.stream().map(element::getAttribute);
        Stream<String> own =
                ELEMENTS.contains(element.getTagName()) ? Stream.of(element.getAttribute("key")) : Stream.of();
        return Stream.concat(attributes, own).filter(key -> !key.isEmpty());
    }

    private static Stream<String> madeUp(Element macro) {
        String prefix = Descriptor.PLUGIN_KEY + "." + macro.getAttribute("name");
        Stream<String> parameters = Descriptor.within(macro, "parameter")
                .filter(parameter -> !parameter.getAttribute("hidden").equals("true"))
                .flatMap(parameter -> madeUp(prefix + ".param." + parameter.getAttribute("name"), parameter));
        return Stream.concat(Stream.of(prefix + ".label", prefix + ".desc"), parameters);
    }

    /** The macro browser looks up the label of an enum value with the suffix {@code .desc}. */
    private static Stream<String> madeUp(String prefix, Element parameter) {
        Stream<String> choices =
                Descriptor.within(parameter, "value").map(value -> prefix + "." + value.getAttribute("name") + ".desc");
        return Stream.concat(Stream.of(prefix + ".label", prefix + ".desc"), choices);
    }
}
