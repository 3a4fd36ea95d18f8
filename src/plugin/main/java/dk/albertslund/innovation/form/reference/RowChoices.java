package dk.albertslund.innovation.form.reference;

import java.util.List;

/** @param more how many other rows match too */
public record RowChoices(List<RowChoice> rows, int more) {
    public RowChoices {
        rows = List.copyOf(rows);
    }
}
