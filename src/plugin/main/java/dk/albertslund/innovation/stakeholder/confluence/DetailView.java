package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;

/**
 * A written field of a stakeholder in plain text, with its label. It stands in a paragraph of its own, so that the direction of
 * its letters turns nothing else around.
 *
 * @param isForEditors whether it is confidential
 */
public record DetailView(String text, boolean isForEditors) {
    static DetailView of(FieldView field) {
        String text =
                field.isTicked() ? "\u2713 " + field.label() : field.label() + ": " + String.join("\n", field.lines());
        return new DetailView(text, field.isForEditors());
    }
}
