package dk.albertslund.devhost.render;

import java.util.List;
import java.util.Map;

/** Renders page layouts: sections of cells, with the classes that Confluence gives them. */
final class LayoutRenderer implements ElementRenderer {
    private static final Map<String, List<String>> CELLS = Map.of(
            "single", List.of("normal"),
            "two_equal", List.of("normal", "normal"),
            "two_left_sidebar", List.of("aside", "normal"),
            "two_right_sidebar", List.of("normal", "aside"),
            "three_equal", List.of("normal", "normal", "normal"),
            "three_with_sidebars", List.of("sidebars", "normal", "sidebars"));

    @Override
    public String show(StorageElement layout, RenderContext context) {
        StringBuilder out = new StringBuilder("<div class=\"contentLayout2\">");
        for (StorageElement section : layout.elements()) {
            out.append(section(section, context));
        }
        return out.append("</div>").toString();
    }

    private static String section(StorageElement section, RenderContext context) {
        List<String> cells = CELLS.get(section.attribute("ac:type"));
        if (!section.name().equals("ac:layout-section") || cells == null) {
            throw section.notImitated();
        }
        List<StorageElement> children = section.elements();
        if (children.size() != cells.size()
                || children.stream().anyMatch(child -> !child.name().equals("ac:layout-cell"))) {
            throw new StorageFormatException(
                    "Line " + section.line() + ": a section of type " + section.attribute("ac:type") + " has "
                            + cells.size() + " cells",
                    null);
        }
        String type = section.attribute("ac:type").replace('_', '-');
        StringBuilder out = new StringBuilder("<div class=\"columnLayout ")
                .append(type)
                .append("\" data-layout=\"")
                .append(type)
                .append("\">");
        for (int i = 0; i < cells.size(); i++) {
            out.append(cell(cells.get(i), context.content(children.get(i))));
        }
        return out.append("</div>").toString();
    }

    private static String cell(String type, String content) {
        return "<div class=\"cell " + type + "\" data-type=\"" + type + "\"><div class=\"innerCell\">" + content
                + "</div></div>";
    }
}
