package dk.albertslund.devhost.running;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Checks that an export has all content of the screen, including collapsed parts, except interactive controls, relative dates,
 * confidential fields, and answers of single persons, which an export that is passed on does not have before the round is closed.
 */
final class ExportCompleteness {
    private static final String TEXTS = "h2, h3, p, li, dt, dd, td, th";

    private final List<String> wanted = new ArrayList<>();

    private ExportCompleteness() {}

    /** Texts on the screen that the export lacks. */
    static List<String> missing(String screen, String paper) {
        Element page = Jsoup.parseBodyFragment(screen).body();
        page.select(
                        "template, [hidden], li[data-for-editors], p[data-for-editors], td div[data-for-editors], button, .inno-move, .inno-readonly, .inno-required, .inno-tools, .inno-status, [aria-hidden=true], time, [data-picked-when], [data-screen-only], [data-own-answer], .inno-answers, a[href*=.csv]")
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

    private void form(Element form) {
        form.select("h2, h3, [data-picked-text]").forEach(text -> want(text.text()));
        form.select("[data-field]:not([data-for-editors])").forEach(this::field);
    }

    /** The texts of a row need no label below the list's heading; its checkboxes do. */
    private void field(Element field) {
        if (field.closest("[data-row]") == null) {
            field.select("label, .inno-label").stream()
                    .filter(label -> label.closest(".inno-choices") == null)
                    .forEach(label -> want(label.text()));
        }
        field.select("textarea").forEach(area -> want(area.wholeText()));
        field.select("option[selected]").forEach(option -> want(option.text()));
        field.select("input[type=text]:not([data-people])").forEach(input -> want(input.val()));
        field.select("[data-chips] bdi").forEach(person -> want(person.text()));
        field.select("input[type=checkbox][checked]")
                .forEach(tick -> want(tick.closest("label").text()));
    }
}
