package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.type.CellReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parses the cells of one column as people write them. A word that matches no choice leaves the field empty with a
 * note, and the row is still accepted. Validation of the parsed value is left to {@link RowValidator}.
 */
final class CellParser implements CellReader<ParsedCell> {
    private static final String PROBLEM = "innovation.form.paste.problem.word";
    private static final Pattern SCALE =
            Pattern.compile("(\\d{1,9}+)(?:[.,]0{1,9})?+(?:\\s?+(?:[-\u2013=:]|af|of|/).*)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})\\s?[-\u2013]\\s?(\\d{1,2})");
    private static final Pattern SEVERAL = Pattern.compile("[,;/\\n&+]");
    private static final Pattern AND = Pattern.compile("\\s(?:og|and)\\s");
    private static final Set<String> NOTHING =
            Set.of("-", "\u2013", "\u2014", "?", "n/a", "ved ikke", "don\u2019t know");
    private static final Set<String> YES =
            Set.of("ja", "yes", "x", "true", "1", "sand", "j", "y", "\u2713", "\u2714", "\u2715", "\u2611");
    private static final Set<String> NO = Set.of("nej", "no", "false", "0", "falsk", "n", "\u2610");

    private final Field field;
    private final ChoiceMatcher choices;
    private final ScaleWordMatcher scale;

    /** @param column all cells of the column, as some words depend on the others */
    CellParser(Field field, FieldNames names, Collection<String> column) {
        this.field = field;
        this.choices = names.choices(field);
        this.scale = new ScaleWordMatcher(field, column);
    }

    ParsedCell parse(String written) {
        return field.type().readCell(written, this);
    }

    @Override
    public ParsedCell text(String written) {
        return ParsedCell.asWritten(written);
    }

    private static boolean isNothing(String line) {
        return NOTHING.contains(line.toLowerCase(Locale.ROOT));
    }

    @Override
    public ParsedCell choice(String written) {
        String line = TextCleaner.cleanLine(written);
        return isNothing(line) ? ParsedCell.interpreted("") : named(line);
    }

    private ParsedCell named(String line) {
        return choices.match(line)
                .map(found -> new ParsedCell(found, !choices.isLabel(line, found), Optional.empty()))
                .orElseGet(() -> ParsedCell.unresolved(unknown(line)));
    }

    private ValidationError unknown(String written) {
        return ValidationError.of(field.key(), PROBLEM, written);
    }

    /** Keeps the choices that were recognised and notes the others. */
    @Override
    public ParsedCell choices(String written) {
        if (isNothing(TextCleaner.cleanLine(written))) {
            return ParsedCell.interpreted("");
        }
        List<String> chosen = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : parts(written)) {
            List<String> found = choicePart(part);
            chosen.addAll(found);
            if (found.isEmpty()) {
                unknown.add(part);
            }
        }
        Optional<ValidationError> problem =
                unknown.isEmpty() ? Optional.empty() : Optional.of(unknown(String.join(", ", unknown)));
        String value = field.choices().stream().filter(chosen::contains).collect(Collectors.joining(","));
        return new ParsedCell(value, !value.isEmpty(), problem);
    }

    /** Splits at separators and {@code og}, unless the whole is the name of one choice. */
    private List<String> parts(String written) {
        if (choices.match(written).isPresent()) {
            return List.of(written);
        }
        return SEVERAL.splitAsStream(written)
                .map(String::strip)
                .flatMap(part -> choices.match(part).isPresent() ? List.of(part).stream() : AND.splitAsStream(part))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A choice by name, by number where the choices are numbered, or a range of numbers. */
    private List<String> choicePart(String part) {
        Matcher range = RANGE.matcher(part);
        Optional<String> first = range.matches() ? choices.match(range.group(1)) : Optional.empty();
        Optional<String> last = range.matches() ? choices.match(range.group(2)) : Optional.empty();
        if (first.isPresent() && last.isPresent()) {
            int from = field.choices().indexOf(first.get());
            int to = field.choices().indexOf(last.get());
            return field.choices().subList(Math.min(from, to), Math.max(from, to) + 1);
        }
        return choices.match(part).map(List::of).orElse(List.of());
    }

    /** Also accepts {@code 4,0}, {@code 5 \u2013 stor}, {@code 4/5} and {@code h\u00f8j}. */
    @Override
    public ParsedCell step(String written) {
        String line = TextCleaner.cleanLine(written);
        if (isNothing(line)) {
            return ParsedCell.interpreted("");
        }
        Matcher number = SCALE.matcher(line);
        if (number.matches()) {
            return ParsedCell.asWritten(number.group(1));
        }
        return scale.step(line).map(ParsedCell::interpreted).orElseGet(() -> ParsedCell.asWritten(line));
    }

    @Override
    public ParsedCell yesNo(String written) {
        String line = TextCleaner.cleanLine(written);
        String word = line.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return ParsedCell.asWritten("true");
        }
        return NO.contains(word) || isNothing(line) ? ParsedCell.asWritten("") : ParsedCell.unresolved(unknown(line));
    }

    /** Digits separated by dots are only ever read as a date. */
    @Override
    public ParsedCell day(String written) {
        String line = TextCleaner.cleanLine(written);
        if (isNothing(line)) {
            return ParsedCell.interpreted("");
        }
        return DateParser.day(line)
                .map(day -> new ParsedCell(day, line.contains("/") || !isNumeric(line), Optional.empty()))
                .orElseGet(() -> ParsedCell.asWritten(line));
    }

    private static boolean isNumeric(String line) {
        return line.codePoints().allMatch(sign -> Character.isDigit(sign) || sign == '.' || sign == '-');
    }
}
