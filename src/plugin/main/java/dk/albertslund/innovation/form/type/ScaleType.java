package dk.albertslund.innovation.form.type;

import java.util.List;
import java.util.stream.IntStream;

/** A whole number from 1 to the last step. */
public record ScaleType(List<String> choices) implements FieldType {
    public ScaleType {
        choices = List.copyOf(choices);
    }

    public static ScaleType to(int highest) {
        return new ScaleType(
                IntStream.rangeClosed(1, highest).mapToObj(String::valueOf).toList());
    }

    @Override
    public String key() {
        return "scale";
    }

    @Override
    public int limit() {
        return choices.size();
    }

    @Override
    public String validate(String value, ValidationContext context) {
        if (!choices.contains(value)) {
            throw context.invalid("innovation.form.problem.scale", limit());
        }
        return value;
    }

    @Override
    public List<String> lines(String value, ValueLookup lookup, DisplayTexts texts) {
        return List.of(choices.contains(value) ? texts.choice(value) : value);
    }

    @Override
    public <T> T readCell(String cell, CellReader<T> reader) {
        return reader.step(cell);
    }

    /** Steps are numbers, some with a label. */
    @Override
    public String choiceLabel(String choice, String label) {
        return label.isEmpty() ? choice : choice + " \u2013 " + label;
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public boolean isRecognisable() {
        return true;
    }
}
