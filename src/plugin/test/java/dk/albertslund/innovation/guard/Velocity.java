package dk.albertslund.innovation.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses Velocity templates as far as the guards need. */
final class Velocity {
    /** Placeholder for a reference. */
    static final char REFERENCE = '\u00a7';

    private static final Pattern COMMENT = Pattern.compile("(?s)#\\*.*?\\*#|##[^\\n]*");
    private static final Pattern DIRECTIVE = Pattern.compile("#\\{?@?([a-zA-Z]+)\\}?");
    private static final Pattern REFERENCE_START = Pattern.compile("\\$!?\\{?([a-zA-Z_]\\w*)");
    private static final Pattern PROPERTY = Pattern.compile("\\.([a-zA-Z_]\\w*)(?:\\(\\))?");

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> sets = new ArrayList<>();
    private final List<String> variables = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();

    Velocity(String template) {
        source = COMMENT.matcher(template).replaceAll(comment -> blank(comment.group()));
        read();
    }

    /** The text without directives and with placeholders for references; line numbers are kept. */
    String markup() {
        return markup.toString();
    }

    /** Contents of all {@code #set} directives. */
    List<String> sets() {
        return sets;
    }

    /** Names of referenced variables. */
    List<String> variables() {
        return variables;
    }

    /** Names of properties and methods in references. */
    List<String> properties() {
        return properties;
    }

    private void read() {
        int at = 0;
        while (at < source.length()) {
            int end = endOfDirective(at);
            if (end > at) {
                keepNames(source.substring(at, end));
                markup.append(blank(source.substring(at, end)));
            } else {
                end = endOfReference(at);
                markup.append(end > at ? REFERENCE : source.charAt(at));
            }
            at = Math.max(end, at + 1);
        }
    }

    private int endOfDirective(int at) {
        Matcher start = matcherAt(DIRECTIVE, at);
        if (source.charAt(at) != '#' || !start.lookingAt()) {
            return at;
        }
        int end = afterBrackets(start.end());
        if (start.group(1).equals("set")) {
            sets.add(source.substring(start.end(), end));
        }
        return end;
    }

    /** Includes names inside of directives. */
    private void keepNames(String directive) {
        Matcher references = REFERENCE_START.matcher(directive);
        while (references.find()) {
            variables.add(references.group(1));
            Matcher property = PROPERTY.matcher(directive).region(references.end(), directive.length());
            while (property.lookingAt()) {
                properties.add(property.group(1));
                property.region(property.end(), directive.length());
            }
        }
    }

    private int endOfReference(int at) {
        Matcher start = matcherAt(REFERENCE_START, at);
        if (source.charAt(at) != '$' || !start.lookingAt()) {
            return at;
        }
        variables.add(start.group(1));
        int end = start.end();
        Matcher property = matcherAt(PROPERTY, end);
        while (property.lookingAt()) {
            properties.add(property.group(1));
            end = afterBrackets(property.end());
            property = matcherAt(PROPERTY, end);
        }
        return end < source.length()
                        && source.charAt(end) == '}'
                        && start.group().contains("{")
                ? end + 1
                : end;
    }

    /** Index after the closing bracket of the bracket at the index; the index itself when there is none. */
    private int afterBrackets(int at) {
        int open = at;
        while (open < source.length() && source.charAt(open) == ' ') {
            open++;
        }
        if (open == source.length() || source.charAt(open) != '(') {
            return at;
        }
        int depth = 0;
        char quote = 0;
        for (int i = open; i < source.length(); i++) {
            char letter = source.charAt(i);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return source.length();
    }

    private Matcher matcherAt(Pattern pattern, int at) {
        return pattern.matcher(source).region(at, source.length());
    }

    static String blank(String text) {
        return text.replaceAll("[^\\n]", " ");
    }
}
