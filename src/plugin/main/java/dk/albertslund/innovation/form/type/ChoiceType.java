package dk.albertslund.innovation.form.type;

import java.util.List;

/** One of the choices, by key. */
public record ChoiceType(List<String> choices) implements FieldType {
    private static final int LIMIT = 60;

    public ChoiceType {
        choices = List.copyOf(choices);
    }

    @Override
    public String key() {
        return "choice";
    }

    /** Of a key's length. */
    @Override
    public int limit() {
        return LIMIT;
    }

    @Override
    public String validate(String value, ValidationContext context) {
        if (!choices.contains(value)) {
            throw context.invalid("innovation.form.problem.choice", LIMIT);
        }
        return value;
    }

    @Override
    public List<String> lines(String value, ValueLookup lookup, DisplayTexts texts) {
        return List.of(choices.contains(value) ? texts.choice(value) : value);
    }

    @Override
    public <T> T readCell(String cell, CellReader<T> reader) {
        return reader.choice(cell);
    }

    @Override
    public boolean isRecognisable() {
        return true;
    }
}
