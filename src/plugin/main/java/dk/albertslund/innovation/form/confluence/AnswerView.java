package dk.albertslund.innovation.form.confluence;

/**
 * A field that each person answers.
 *
 * @param field with the reader's own answer
 * @param text everybody's answers, in words; empty when the reader may not see them yet
 */
public record AnswerView(FieldView field, String text) {}
