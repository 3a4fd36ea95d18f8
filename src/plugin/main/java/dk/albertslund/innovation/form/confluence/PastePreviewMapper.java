package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldType;
import dk.albertslund.innovation.form.confluence.FormResponses.ChoiceResponse;
import dk.albertslund.innovation.form.confluence.FormResponses.ColumnResponse;
import dk.albertslund.innovation.form.confluence.FormResponses.FieldResponse;
import dk.albertslund.innovation.form.confluence.FormResponses.PasteResponse;
import dk.albertslund.innovation.form.confluence.FormResponses.PreviewRowResponse;
import dk.albertslund.innovation.form.confluence.FormResponses.ProblemResponse;
import dk.albertslund.innovation.form.paste.PastePreview;
import dk.albertslund.innovation.form.paste.PasteTarget;
import dk.albertslund.innovation.form.paste.PreviewRow;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The preview of a pasted sheet as the browser reads it: what the columns are, and each value with its field's control. */
@Component
public final class PastePreviewMapper {
    private final Messages messages;

    public PastePreviewMapper(Messages messages) {
        this.messages = messages;
    }

    PasteResponse of(PasteTarget target, PastePreview preview) {
        Labels labels = new Labels(target, new FormMessages(messages, target.kind()));
        return new PasteResponse(
                preview.asksForColumns(),
                preview.headingLine(),
                target.nameField().key(),
                target.fields().stream().map(labels::field).toList(),
                preview.columns().stream().map(PastePreviewMapper::column).toList(),
                preview.errors().stream()
                        .map(problem -> problem(problem, labels, false))
                        .toList(),
                preview.rows().stream()
                        .limit(target.list().maxRows())
                        .map(row -> row(row, labels))
                        .toList(),
                preview.rows().size(),
                preview.validRows().size(),
                preview.room());
    }

    private static ColumnResponse column(PastePreview.Column column) {
        return new ColumnResponse(column.heading(), column.sample(), column.field());
    }

    private PreviewRowResponse row(PreviewRow row, Labels labels) {
        return new PreviewRowResponse(
                row.line(),
                row.place().height(),
                row.label(),
                row.values(),
                row.interpreted(),
                row.isValid(),
                Stream.concat(
                                row.errors().stream().map(problem -> problem(problem, labels, true)),
                                row.notes().stream().map(note -> problem(note, labels, false)))
                        .toList());
    }

    /** The sheet as a whole has no field. */
    private ProblemResponse problem(ValidationError problem, Labels labels, boolean isBlocking) {
        return new ProblemResponse(
                problem.field(),
                labels.label(problem.field()),
                messages.text(problem.messageKey(), problem.arguments().toArray()),
                String.valueOf(isBlocking));
    }

    /** What the list calls its fields and their choices. */
    private record Labels(PasteTarget target, FormMessages messages) {
        String label(String key) {
            Optional<Field> field = target.fields().stream()
                    .filter(known -> known.key().equals(key))
                    .findFirst();
            return field.map(known -> messages.of(known, "label")).orElse("");
        }

        FieldResponse field(Field field) {
            return new FieldResponse(
                    field.key(),
                    messages.of(field, "label"),
                    field.type().name().toLowerCase(Locale.ENGLISH),
                    field.type() == FieldType.PERSON ? field.list() : "",
                    field.choices().stream()
                            .filter(choice -> !field.deprecatedChoices().contains(choice))
                            .map(choice -> new ChoiceResponse(choice, messages.choiceLabel(field, choice)))
                            .toList());
        }
    }
}
