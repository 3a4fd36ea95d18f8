package dk.albertslund.innovation.export.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON that comes from outside: strictly, with a limited depth, and no member twice in an object. */
final class JsonReader {
    private static final int DEEPEST = 12;
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,15})(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9a-fA-F]{4}");

    private final String json;
    private int at;

    private JsonReader(String json) {
        this.json = json;
    }

    /**
     * @return maps, lists, texts, numbers, truth values, or null
     * @throws IllegalArgumentException when it is no JSON
     */
    static Object of(String json) {
        JsonReader reader = new JsonReader(json);
        Object value = reader.value(0);
        reader.space();
        if (reader.at < json.length()) {
            throw reader.wrong();
        }
        return value;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("No JSON at character " + at);
    }

    private void space() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private Object value(int depth) {
        space();
        if (depth > DEEPEST || at >= json.length()) {
            throw wrong();
        }
        return switch (json.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> text();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        if (isNext('}')) {
            return members;
        }
        do {
            space();
            String key = text();
            require(':');
            Object value = value(depth + 1);
            if (members.containsKey(key)) {
                throw wrong();
            }
            members.put(key, value);
        } while (isNext(','));
        require('}');
        return members;
    }

    private List<Object> list(int depth) {
        List<Object> elements = new ArrayList<>();
        at++;
        if (isNext(']')) {
            return elements;
        }
        do {
            elements.add(value(depth + 1));
        } while (isNext(','));
        require(']');
        return elements;
    }

    private boolean isNext(char expected) {
        space();
        boolean isThere = at < json.length() && json.charAt(at) == expected;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void require(char expected) {
        if (!isNext(expected)) {
            throw wrong();
        }
    }

    private Object word(String word, Object value) {
        if (!json.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        Matcher number = NUMBER.matcher(json).region(at, json.length());
        if (!number.lookingAt()) {
            throw wrong();
        }
        at = number.end();
        return new BigDecimal(number.group());
    }

    private String text() {
        require('"');
        StringBuilder text = new StringBuilder();
        while (at < json.length() && json.charAt(at) != '"') {
            char character = json.charAt(at++);
            if (character < FIRST_PRINTABLE) {
                throw wrong();
            }
            text.append(character == '\\' ? escaped() : character);
        }
        require('"');
        return text.toString();
    }

    private char escaped() {
        if (at >= json.length()) {
            throw wrong();
        }
        char character = json.charAt(at++);
        return switch (character) {
            case '"', '\\', '/' -> character;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong();
        };
    }

    private char unicode() {
        int end = Math.min(at + HEX_DIGITS, json.length());
        String digits = json.substring(at, end);
        if (!FOUR_DIGITS.matcher(digits).matches()) {
            throw wrong();
        }
        at = end;
        return (char) Integer.parseInt(digits, HEX);
    }
}
