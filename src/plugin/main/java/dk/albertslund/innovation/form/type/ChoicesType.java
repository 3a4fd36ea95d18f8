package dk.albertslund.innovation.form.type;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.KeyList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several of the choices, as comma-separated keys in the order of the choices.
 *
 * @param limit how many at most
 */
public record ChoicesType(List<String> choices, int limit) implements FieldType {
    public ChoicesType {
        choices = List.copyOf(choices);
    }

    @Override
    public String key() {
        return "choices";
    }

    @Override
    public String validate(String value, ValidationContext context) {
        List<String> chosen = KeyList.split(value);
        if (!choices.containsAll(chosen)) {
            throw context.invalid("innovation.form.problem.choice");
        }
        if (chosen.stream().distinct().count() > limit) {
            throw context.invalid("innovation.form.problem.choices", limit);
        }
        return choices.stream().filter(chosen::contains).collect(Collectors.joining(","));
    }

    @Override
    public List<String> lines(String value, ValueLookup lookup, DisplayTexts texts) {
        return List.of(BidiIsolation.joinIsolated(
                KeyList.split(value).stream().map(texts::choice).toList()));
    }

    @Override
    public <T> T readCell(String cell, CellReader<T> reader) {
        return reader.choices(cell);
    }

    @Override
    public boolean isRecognisable() {
        return true;
    }

    @Override
    public boolean isGroup() {
        return true;
    }
}
