package dk.albertslund.devhost.render;

/** Encodes text for HTML; replaces the same five characters as Confluence. */
public final class HtmlEncoder {
    private HtmlEncoder() {}

    /** Encodes text for an element's content or a quoted attribute. */
    public static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(sign);
            }
        }
        return out.toString();
    }

    /** The error box of Confluence's own macros. */
    static String errorBox(String title, String text) {
        return "<div class=\"aui-message aui-message-error\"><p class=\"title\"><strong>" + encode(title)
                + "</strong></p>" + (text.isEmpty() ? "" : "<p>" + encode(text) + "</p>") + "</div>";
    }
}
