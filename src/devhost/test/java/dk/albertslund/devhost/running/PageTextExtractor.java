package dk.albertslund.devhost.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Extracts the visible text of a page, one line per block, without hidden and collapsed parts. Cells of a table row are joined
 * with bars, collapsed parts are marked by a triangle, images by a disc, input controls by square brackets and buttons by
 * parentheses.
 */
final class PageTextExtractor {
    private static final Set<String> UNSEEN = Set.of("template", "script", "style", "datalist", "option");
    private static final String CELL = " | ";

    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();

    private PageTextExtractor() {}

    static List<String> lines(String html) {
        PageTextExtractor reader = new PageTextExtractor();
        reader.children(Jsoup.parseBodyFragment(html).body());
        reader.end();
        return reader.lines;
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element && !isUnseen(element)) {
            element(element);
        }
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.tagName()) || element.hasAttr("hidden");
    }

    private void element(Element element) {
        switch (element.tagName()) {
            case "br" -> end();
            case "input" -> line.append(' ').append(input(element)).append(' ');
            case "textarea" -> line.append(" [").append(element.wholeText()).append("] ");
            case "select" -> line.append(" [").append(chosen(element)).append("] ");
            case "button" -> line.append(" (").append(element.text()).append(") ");
            case "details" -> folded(element);
            case "td", "th" -> cell(element);
            case "svg" -> picture(element);
            default -> block(element);
        }
    }

    private static String input(Element input) {
        boolean isTick = input.attr("type").equals("checkbox");
        return isTick ? (input.hasAttr("checked") ? "[x]" : "[ ]") : "[" + input.val() + "]";
    }

    private static String chosen(Element select) {
        return select.select("option[selected]").stream().map(Element::text).collect(Collectors.joining(", "));
    }

    private void folded(Element details) {
        end();
        if (details.hasAttr("open")) {
            children(details);
        } else {
            line.append("▸ ");
            details.children().stream()
                    .filter(child -> child.tagName().equals("summary"))
                    .forEach(summary -> line.append(summary.text()));
        }
        end();
    }

    private void picture(Element picture) {
        end();
        line.append("◍ ").append(picture.attr("aria-label"));
        end();
    }

    /** Layout tables, for example with a whole page in a cell, are read as blocks. */
    private void cell(Element cell) {
        boolean hasBlocks = cell.select("> div, > ol, > ul, > p").size() > 0;
        if (hasBlocks) {
            block(cell);
            return;
        }
        if (cell.previousElementSibling() != null) {
            line.append(CELL);
        }
        children(cell);
    }

    private void block(Element element) {
        if (element.isBlock()) {
            end();
        }
        children(element);
        if (element.isBlock()) {
            end();
        }
    }

    private void end() {
        String read = line.toString().replaceAll("\\s+", " ").strip();
        if (!read.isEmpty()) {
            lines.add(read);
        }
        line = new StringBuilder();
    }
}
