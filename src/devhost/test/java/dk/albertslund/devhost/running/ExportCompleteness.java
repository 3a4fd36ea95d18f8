package dk.albertslund.devhost.running;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Checks that an export has all content of the screen, including collapsed parts, except interactive controls, relative dates,
 * confidential fields, and answers of single persons, which an export that is passed on does not have before the round is closed.
 * Nor does it have what its author alone sees, or whether a row is shown to others.
 */
final class ExportCompleteness {
    private static final String TEXTS = "h2, h3, p, li, dt, dd, td, th";

    private final List<String> wanted = new ArrayList<>();

    private ExportCompleteness() {}

    /** Texts on the screen that the export lacks. */
    static List<String> missing(String screen, String paper) {
        Element page = Jsoup.parseBodyFragment(screen).body();
        page.select(
                        "template, [hidden], li[data-for-editors], p[data-for-editors], td div[data-for-editors], th div[data-for-editors], button, .inno-move, .inno-readonly, .inno-required, .inno-tools, .inno-status, [aria-hidden=true], time, [data-picked-when], [data-screen-only], [data-own-answer], .inno-answers, [data-field=shared], [data-only-mine], a[href*=.csv]")
                .remove();
        ExportCompleteness reader = new ExportCompleteness();
        page.select("[data-innovation-form]").forEach(reader::form);
        page.select("[data-innovation-form]").remove();
        page.select(TEXTS).stream()
                .filter(text -> text.select(TEXTS).size() == 1)
                .forEach(text -> reader.want(text.text()));
        String printed = plain(Jsoup.parseBodyFragment(paper).body().text());
        return reader.wanted.stream().filter(text -> !printed.contains(text)).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void want(String text) {
        if (!text.isBlank()) {
            wanted.add(plain(text));
        }
    }

    /** What is empty is left out of an export, with its headings. */
    private void form(Element form) {
        form.select("[data-picked-text]").forEach(text -> want(text.text()));
        form.select("h2, h3").stream()
                .filter(heading ->
                        hasContent(heading.closest("[data-list], .inno-section, .inno-fold, [data-innovation-form]")))
                .forEach(heading -> want(heading.text()));
        form.select("[data-field]:not([data-for-editors])").forEach(this::field);
    }

    private static boolean hasContent(Element part) {
        return part.select("[data-field]:not([data-for-editors])").stream()
                .anyMatch(field -> !values(field).isEmpty());
    }

    /** The texts of a row need no label below the list's heading; its checkboxes do. */
    private void field(Element field) {
        List<String> values = values(field);
        if (!values.isEmpty() && field.closest("[data-row]") == null) {
            field.select("label, .inno-label").stream()
                    .filter(label -> label.closest(".inno-choices") == null)
                    .forEach(label -> want(label.text()));
        }
        values.forEach(this::want);
    }

    private static List<String> values(Element field) {
        Stream<String> written = Stream.of(
                        field.select("textarea").stream().map(Element::wholeText),
                        field.select("option[selected]").stream().map(Element::text),
                        field.select("input[type=text]:not([data-people])").stream()
                                .map(Element::val),
                        field.select("[data-chips] bdi").stream().map(Element::text),
                        field.select("input[type=checkbox][checked]").stream()
                                .map(tick -> tick.closest("label").text()))
                .flatMap(found -> found);
        return written.filter(value -> !value.isBlank()).toList();
    }
}
