package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All hints for a form: those of its kind, and the general ones for free text. */
public final class FormHints {
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d.-]{1,255}\\.\\p{L}{2,}");
    /** Eight digits in the usual Danish groupings, with or without country code. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.,+-])(?:(?:\\+|00)45[ -]?)?[2-9]\\d([ -]?)\\d{2}\\1\\d{2}\\1\\d{2}(?![\\d-]|[.,]\\d)");

    private FormHints() {}

    public static List<Hint> of(FormKind kind, SheetState state) {
        Stream<Hint> contacts = state.latestChanges().stream().flatMap(change -> ofText(kind, change).stream());
        Stream<Hint> same = kind.sections().stream()
                .flatMap(section -> section.lists().stream())
                .filter(list -> list.rules().has(RowRule.UNIQUE))
                .flatMap(list -> same(list, state));
        return Stream.of(kind.hints(state).stream(), contacts, same)
                .flatMap(hints -> hints)
                .toList();
    }

    /** As {@link FormKind#hintScope}, with the general hints. */
    public static HintScope scope(FormKind kind, SheetState rows, FieldChange change) {
        boolean isCompared = kind.list(change.list())
                .filter(list -> list.rules().has(RowRule.UNIQUE))
                .filter(list -> Row.isBuiltIn(change.field())
                        || words(list).filter(change.field()::equals).isPresent())
                .isPresent();
        return isCompared ? HintScope.FORM : kind.hintScope(rows, change);
    }

    /** The field that a row of the list is called by. */
    private static Optional<String> words(RowList list) {
        return list.fields().stream()
                .filter(field -> field.type().isFreeText() && !field.isEditorsOnly())
                .map(Field::key)
                .findFirst();
    }

    /** Rows that say the same as an earlier or later one, but for case, spaces and punctuation. */
    private static Stream<Hint> same(RowList list, SheetState state) {
        String field = words(list).orElse("");
        Map<String, List<Row>> bySound = state.rows(list.key()).stream()
                .filter(row -> row.value(Row.MERGED_INTO).isEmpty()
                        && !comparable(row.value(field)).isEmpty())
                .collect(Collectors.groupingBy(row -> comparable(row.value(field))));
        return bySound.values().stream().filter(rows -> rows.size() > 1).flatMap(rows -> rows.stream()
                .map(row -> new Hint(row.id(), field, "innovation.form.hint.same", List.of(other(rows, row, field)))));
    }

    private static String other(List<Row> rows, Row row, String field) {
        return rows.stream()
                .filter(candidate -> !candidate.id().equals(row.id()))
                .findFirst()
                .orElseThrow()
                .value(field);
    }

    private static String comparable(String text) {
        return TextCleaner.normalizeForComparison(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Hints that depend on the text of a single field only. */
    public static List<Hint> ofText(FormKind kind, FieldChange change) {
        return isText(kind, change) && namesContact(change.value())
                ? List.of(new Hint(change.row(), change.field(), "innovation.form.hint.contact", List.of()))
                : List.of();
    }

    private static boolean isText(FormKind kind, FieldChange change) {
        return kind.field(change.list(), change.field())
                .filter(field -> field.type().isFreeText())
                .isPresent();
    }

    /** Whether the text seems to contain an e-mail address or a phone number. */
    static boolean namesContact(String text) {
        return MAIL.matcher(text).find() || PHONE.matcher(text).find();
    }
}
