package dk.albertslund.innovation.export.archive;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes maps, collections, texts and numbers as JSON, indented for people. */
final class JsonText {
    private static final String INDENT = "  ";
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            object(map, line);
        } else if (value instanceof Collection<?> list) {
            list(list, line);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> map, String line) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<?, ?> member = members.next();
            out.append(line).append(INDENT);
            text(member.getKey().toString());
            out.append(": ");
            value(member.getValue(), line + INDENT);
            out.append(members.hasNext() ? "," : line);
        }
        out.append('}');
    }

    private void list(Collection<?> list, String line) {
        out.append('[');
        Iterator<?> members = list.iterator();
        while (members.hasNext()) {
            out.append(line).append(INDENT);
            value(members.next(), line + INDENT);
            out.append(members.hasNext() ? "," : line);
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character < FIRST_PRINTABLE || Character.isSurrogate(character)) {
                out.append(String.format("\\u%04x", (int) character));
            } else {
                out.append(character);
            }
        }
        out.append('"');
    }
}
