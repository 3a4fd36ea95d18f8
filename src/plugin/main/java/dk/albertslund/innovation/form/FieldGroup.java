package dk.albertslund.innovation.form;

import java.util.List;

/** Fields of a row that answer the same thing and are shown under one heading. */
public record FieldGroup(String key, List<String> fields) {
    public FieldGroup {
        fields = List.copyOf(fields);
    }
}
