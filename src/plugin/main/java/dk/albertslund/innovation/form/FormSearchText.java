package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.WikiUser;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Extracts the free text of a form for Confluence's search index, without labels and choices. */
@Component
public final class FormSearchText {
    private final UserDirectory users;

    public FormSearchText(UserDirectory users) {
        this.users = users;
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
        fields.stream()
                .map(field -> text(field, row.value(field.key())))
                .filter(text -> !text.isEmpty())
                .forEach(lines::add);
    }

    private String text(Field field, String value) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> value;
            case PEOPLE -> names(value);
            default -> "";
        };
    }

    private String names(String keys) {
        List<String> names = KeyList.split(keys).stream()
                .map(users::findByKey)
                .flatMap(Optional::stream)
                .map(WikiUser::fullName)
                .toList();
        return String.join(", ", names);
    }
}
