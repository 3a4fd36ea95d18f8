package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ValueLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Extracts the free text of a form for Confluence's search index, without labels and choices. */
@Component
public final class FormSearchText {
    private final ValueLookup lookup;

    public FormSearchText(UserDirectory users) {
        this.lookup = new ValueLookup(users, Map.of(), Map.of());
    }

    /** One line per value; excludes removed rows and confidential fields. */
    public String of(List<Section> sections, SheetState state) {
        List<String> lines = new ArrayList<>();
        for (Section section : sections.stream().map(Section::forReaders).toList()) {
            addRow(lines, section.fields(), state.sheet());
            for (RowList list : section.lists()) {
                state.rows(list.key()).forEach(row -> addRow(lines, list.fields(), row));
            }
        }
        return String.join("\n", lines);
    }

    private void addRow(List<String> lines, List<Field> fields, Row row) {
        for (Field field : fields) {
            String value = row.value(field.key());
            String text = value.isEmpty() ? "" : field.type().searchText(value, lookup);
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }
    }
}
