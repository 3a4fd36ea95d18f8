package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import java.util.regex.Pattern;
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
        return Stream.concat(kind.hints(state).stream(), contacts).toList();
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
