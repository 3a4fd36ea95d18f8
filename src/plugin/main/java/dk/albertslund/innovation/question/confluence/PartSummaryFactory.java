package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.question.ExcuseRowIds;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.settings.Excuse;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in one line how far background and excuses have come. */
@Component
public final class PartSummaryFactory {
    private static final String BACKGROUND = "background";

    private static final QuestionForm FORM = new QuestionForm();

    private final PublishedSettings settings;
    private final Messages messages;

    public PartSummaryFactory(PublishedSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    PartSummaryView background(SheetState state) {
        List<String> fields = FORM.section(BACKGROUND).map(Section::fields).orElse(List.of()).stream()
                .map(field -> state.value(field.key()))
                .toList();
        List<String> written = fields.stream().filter(text -> !text.isEmpty()).toList();
        String extract = written.stream().findFirst().flatMap(text -> text.lines().findFirst()).orElse("");
        return summary(written.size(), fields.size(), extract);
    }

    /** Done when all that are put aside have made the network ask something. */
    PartSummaryView excuses(SheetState state) {
        List<Row> away = state.rows(QuestionForm.EXCUSES).stream()
                .filter(row -> row.isTicked(QuestionForm.PUT_AWAY))
                .toList();
        long asked = away.stream()
                .filter(row -> !row.value(QuestionForm.WITHOUT_IT).isEmpty())
                .count();
        if (away.isEmpty()) {
            return summary(0, 1, "");
        }
        List<String> names = settings.current().excuses().stream()
                .filter(excuse -> away.stream().anyMatch(row -> row.id().equals(ExcuseRowIds.id(excuse.code()))))
                .map(this::name)
                .toList();
        String extract =
                messages.text("innovation.question.excuses.away", away.size(), String.join(", ", names));
        return summary(asked == away.size() ? 1 : 0.5, 1, extract);
    }

    private String name(Excuse excuse) {
        return messages.text("innovation.excuse." + excuse.code() + ".name");
    }

    private PartSummaryView summary(double done, int all, String extract) {
        String mark = done == 0 ? "empty" : done < all ? "begun" : "done";
        return new PartSummaryView(mark, messages.text("innovation.question.part." + mark), extract);
    }
}
