package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.question.ExcuseRowIds;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.settings.Excuse;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Creates the views of excuses. Each offered excuse is a row of the form, even before it is ticked; a hidden one is shown only
 * where it is ticked.
 */
@Component
public final class ExcuseViewFactory {
    private final PublishedSettings settings;
    private final Messages messages;

    public ExcuseViewFactory(PublishedSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /** The state with an empty row for each offered excuse that has none. */
    SheetState offered(SheetState state) {
        SheetState all = state;
        for (Excuse excuse : settings.current().offeredExcuses()) {
            String row = ExcuseRowIds.id(excuse.code());
            if (state.rowIncludingRemoved(row).isEmpty()) {
                all = all.with(nothing(row));
            }
        }
        return all;
    }

    private static FieldChange nothing(String row) {
        return new FieldChange(0, 0, QuestionForm.EXCUSES, row, QuestionForm.PUT_AWAY, "", "", Instant.EPOCH);
    }

    /** In the order of the settings. */
    List<ExcuseView> of(FormView form) {
        Map<String, RowView> rows = form.list(QuestionForm.EXCUSES).rows().stream()
                .collect(Collectors.toMap(RowView::id, Function.identity()));
        return settings.current().excuses().stream()
                .flatMap(excuse -> view(excuse, rows).stream())
                .toList();
    }

    private Optional<ExcuseView> view(Excuse excuse, Map<String, RowView> rows) {
        String label = name(excuse);
        return Optional.ofNullable(rows.get(ExcuseRowIds.id(excuse.code())))
                .map(row -> new ExcuseView(label, row, row.field(QuestionForm.PUT_AWAY), fields(excuse, row)))
                .filter(view -> !excuse.isHidden() || view.isPutAway());
    }

    /** What the excuses of those rows are called, in the order of the settings. */
    List<String> names(List<Row> excuses) {
        return settings.current().excuses().stream()
                .filter(excuse -> excuses.stream().anyMatch(row -> row.id().equals(ExcuseRowIds.id(excuse.code()))))
                .map(this::name)
                .toList();
    }

    private String name(Excuse excuse) {
        return messages.text("innovation.excuse." + excuse.code() + ".name");
    }

    /** Only the free-text excuse has the field for its name. */
    private static List<FieldView> fields(Excuse excuse, RowView row) {
        FieldView withoutIt = row.field(QuestionForm.WITHOUT_IT);
        return excuse.code().equals(ExcuseRowIds.OTHER)
                ? List.of(row.field(QuestionForm.OWN_EXCUSE), withoutIt)
                : List.of(withoutIt);
    }
}
