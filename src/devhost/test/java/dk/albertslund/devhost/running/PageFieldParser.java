package dk.albertslund.devhost.running;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parses the form fields of a network's pages as the pages' scripts find them. */
final class PageFieldParser {
    private PageFieldParser() {}

    /**
     * @param list key of the row's list; empty for a field of the form itself
     * @param until key of the field with the retention date, for the name of a person; else empty
     */
    record FieldOnPage(
            String kind,
            String turn,
            String list,
            String key,
            String type,
            int limit,
            String until,
            boolean isRequired,
            boolean isConfidential,
            int revision) {
        boolean isOneLine() {
            return Set.of("text", "person").contains(type);
        }

        boolean isText() {
            return isOneLine() || type.equals("long_text");
        }
    }

    static List<FieldOnPage> in(String html) {
        Document page = Jsoup.parse(html);
        return page.select("[data-innovation-form]").stream()
                .flatMap(PageFieldParser::ofForm)
                .distinct()
                .toList();
    }

    private static Stream<FieldOnPage> ofForm(Element form) {
        Stream<Element> own = form.select("[data-field]").stream()
                .filter(field -> field.closest("[data-row]") == null && field.closest("template") == null);
        Stream<Element> blank = form.select("template[data-blank] [data-field]").stream();
        return Stream.concat(own, blank)
                .filter(field -> field.hasAttr("data-type"))
                .map(field -> read(form, field));
    }

    private static FieldOnPage read(Element form, Element field) {
        Element list = field.closest("[data-list]");
        return new FieldOnPage(
                form.attr("data-kind"),
                form.attr("data-turn"),
                list == null || list == form ? "" : list.attr("data-list"),
                field.attr("data-field"),
                field.attr("data-type"),
                Integer.parseInt(field.attr("data-limit")),
                field.attr("data-until"),
                !field.select(".inno-required").isEmpty(),
                field.hasAttr("data-for-editors"),
                Integer.parseInt(field.attr("data-revision")));
    }
}
