package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldType;
import dk.albertslund.innovation.form.paste.PastePreview;
import dk.albertslund.innovation.form.paste.PasteTarget;
import dk.albertslund.innovation.form.paste.PreviewRow;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The preview of a pasted sheet as the browser reads it: what the columns are, and each value with its field's control.
 */
@Component
public final class PastePreviewMapper {
    private final Messages messages;

    public PastePreviewMapper(Messages messages) {
        this.messages = messages;
    }

    public Map<String, Object> of(PasteTarget target, PastePreview preview) {
        Labels labels = new Labels(target, new FormMessages(messages, target.kind()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("asking", preview.asksForColumns());
        answer.put("headingLine", preview.headingLine());
        answer.put("naming", target.nameField().key());
        answer.put("fields", target.fields().stream().map(labels::field).toList());
        answer.put("columns", preview.columns().stream().map(this::column).toList());
        answer.put(
                "problems",
                preview.errors().stream()
                        .map(error -> said(error, labels, false))
                        .toList());
        answer.put(
                "rows",
                preview.rows().stream()
                        .limit(target.list().maxRows())
                        .map(row -> row(row, labels))
                        .toList());
        answer.put("total", preview.rows().size());
        answer.put("good", preview.validRows().size());
        answer.put("room", preview.room());
        return answer;
    }

    private Map<String, Object> column(PastePreview.Column column) {
        return Map.of("heading", column.heading(), "sample", column.sample(), "field", column.field());
    }

    private Map<String, Object> row(PreviewRow row, Labels labels) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("line", row.line());
        answer.put("height", row.place().height());
        answer.put("label", row.label());
        answer.put("values", row.values());
        answer.put("written", row.interpreted());
        answer.put("good", row.isValid());
        answer.put(
                "problems",
                Stream.concat(
                                row.errors().stream().map(error -> said(error, labels, true)),
                                row.notes().stream().map(note -> said(note, labels, false)))
                        .toList());
        return answer;
    }

    /** The sheet as a whole has no field. */
    private Map<String, String> said(ValidationError error, Labels labels, boolean isBlocking) {
        return Map.of(
                "key", error.field(),
                "field", labels.label(error.field()),
                "message", messages.text(error.messageKey(), error.arguments().toArray()),
                "blocks", String.valueOf(isBlocking));
    }

    /** What the list calls its fields and their choices. */
    private record Labels(PasteTarget target, FormMessages messages) {
        String label(String key) {
            Optional<Field> field = target.fields().stream()
                    .filter(known -> known.key().equals(key))
                    .findFirst();
            return field.map(known -> messages.of(known, "label")).orElse("");
        }

        Map<String, Object> field(Field field) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("key", field.key());
            answer.put("label", messages.of(field, "label"));
            answer.put("type", field.type().name().toLowerCase(Locale.ENGLISH));
            answer.put("until", field.type() == FieldType.PERSON ? field.list() : "");
            answer.put(
                    "choices",
                    field.choices().stream()
                            .filter(choice -> !field.deprecatedChoices().contains(choice))
                            .map(choice -> Map.of("key", choice, "label", messages.choiceLabel(field, choice)))
                            .toList());
            return answer;
        }
    }
}
