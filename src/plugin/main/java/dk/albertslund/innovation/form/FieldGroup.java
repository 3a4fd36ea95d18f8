package dk.albertslund.innovation.form;

import java.util.List;

/** Fields of a row that are displayed together under one heading. */
public record FieldGroup(String key, List<String> fields) {
    public FieldGroup {
        fields = List.copyOf(fields);
    }
}
