package dk.albertslund.innovation.export.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an XML document as it goes. Escapes all text and leaves out characters that XML 1.0 does not have. */
public final class XmlWriter {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int REPLACEMENT = 0xFFFD;

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    XmlWriter(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** @param attributes names and values in turn */
    public XmlWriter start(String name, Object... attributes) throws IOException {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** @param attributes names and values in turn */
    public XmlWriter empty(String name, Object... attributes) throws IOException {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    private void tag(String name, Object... attributes) throws IOException {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i].toString()).append("=\"");
            escaped(attributes[i + 1].toString());
            out.append('"');
        }
    }

    public XmlWriter text(String text) throws IOException {
        escaped(text);
        return this;
    }

    public XmlWriter end() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends all elements that are open. */
    void close() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
    }

    private void escaped(String text) throws IOException {
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' ->
                    out.append("&#").append(String.valueOf(character)).append(';');
                default -> out.append(allowed(character));
            }
        }
    }

    private static String allowed(int character) {
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (isHalf || character > REPLACEMENT && character <= Character.MAX_VALUE) {
            return Character.toString(REPLACEMENT);
        }
        return character < FIRST_PRINTABLE ? "" : Character.toString(character);
    }
}
