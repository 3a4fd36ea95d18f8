package dk.albertslund.innovation.form.type;

import java.time.LocalDate;

/** Texts for one field's value in the reader's language. */
public interface DisplayTexts {
    String text(String messageKey);

    /** The label of one of the field's choices, as {@link FieldType#choiceLabel} makes it. */
    String choice(String choice);

    String day(LocalDate day);
}
