package dk.albertslund.innovation.paste.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.confluence.FormMessages;
import dk.albertslund.innovation.paste.PastePreview;
import dk.albertslund.innovation.paste.PasteTarget;
import dk.albertslund.innovation.paste.PreviewRow;
import dk.albertslund.innovation.paste.confluence.PasteResponses.ChoiceResponse;
import dk.albertslund.innovation.paste.confluence.PasteResponses.ColumnResponse;
import dk.albertslund.innovation.paste.confluence.PasteResponses.FieldResponse;
import dk.albertslund.innovation.paste.confluence.PasteResponses.PasteResponse;
import dk.albertslund.innovation.paste.confluence.PasteResponses.PreviewRowResponse;
import dk.albertslund.innovation.paste.confluence.PasteResponses.ProblemResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Maps the preview of pasted rows to the response: the columns, the fields with their choices, and the rows with problems. */
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

    /** A problem of the pasted text as a whole has no field: its label is empty. */
    private ProblemResponse problem(ValidationError problem, Labels labels, boolean isBlocking) {
        return new ProblemResponse(
                problem.field(),
                labels.label(problem.field()),
                messages.text(problem.messageKey(), problem.arguments().toArray()),
                String.valueOf(isBlocking));
    }

    /** Labels of the list's fields and their choices. */
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
                    field.type().key(),
                    field.type().until(),
                    field.choices().stream()
                            .filter(choice -> !field.deprecatedChoices().contains(choice))
                            .map(choice -> new ChoiceResponse(choice, messages.choiceLabel(field, choice)))
                            .toList());
        }
    }
}
