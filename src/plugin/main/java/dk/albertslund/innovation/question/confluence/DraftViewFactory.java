package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.question.Mark;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.question.confluence.DraftView.TickGroupView;
import dk.albertslund.innovation.question.confluence.DraftView.TickView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the views of drafts, and of the criteria of the chosen one. */
@Component
public final class DraftViewFactory {
    private final LampViewFactory lamps;
    private final UserDirectory users;
    private final DateFormatter dates;
    private final Messages messages;

    public DraftViewFactory(LampViewFactory lamps, UserDirectory users, DateFormatter dates, Messages messages) {
        this.lamps = lamps;
        this.users = users;
        this.dates = dates;
        this.messages = messages;
    }

    List<DraftView> of(RowListView list, SheetState state) {
        return list.rows().stream()
                .map(row -> view(row, state.row(row.id()).orElseGet(() -> nothing(row))))
                .toList();
    }

    /** For a draft that somebody begins to write. */
    DraftView blank(RowListView list) {
        return view(list.blank(), nothing(list.blank()));
    }

    /** The criteria of the chosen draft; none when no draft is chosen. */
    List<MarkView> chosen(SheetState state) {
        return QuestionForm.chosen(state).isEmpty()
                ? List.of()
                : state.row(state.value(QuestionForm.CHOSEN)).map(this::marks).orElse(List.of());
    }

    private static Row nothing(RowView row) {
        return new Row(row.id(), QuestionForm.DRAFTS, Map.of());
    }

    private DraftView view(RowView row, Row draft) {
        String text = draft.value(QuestionForm.TEXT);
        List<LampView> seen = lamps.of(text);
        Optional<FieldChange> written = draft.cell(QuestionForm.TEXT);
        return new DraftView(
                row,
                seen,
                lamps.tip(text),
                written.map(change -> users.fullName(change.author())).orElse(""),
                written.map(change -> dates.day(change.saved())).orElse(""),
                marks(draft),
                ticks(row, text.isEmpty() ? List.of() : seen));
    }

    private List<MarkView> marks(Row draft) {
        return Stream.of(Mark.values())
                .map(mark -> new MarkView(
                        messages.text("innovation.form.innovationQuestion.group." + mark.key() + ".label"),
                        mark.isSeenIn(draft)))
                .toList();
    }

    private List<TickGroupView> ticks(RowView row, List<LampView> seen) {
        List<TickGroupView> groups = new ArrayList<>(row.groups().stream()
                .map(group -> new TickGroupView(group.label(), ticks(group.fields(), seen)))
                .toList());
        groups.add(new TickGroupView("", ticks(row.ticks(), seen)));
        return groups;
    }

    private List<TickView> ticks(List<FieldView> fields, List<LampView> seen) {
        return fields.stream()
                .map(field -> new TickView(field, difference(field, seen), LampViewFactory.isSeen(field.key())))
                .toList();
    }

    private String difference(FieldView field, List<LampView> seen) {
        return seen.stream()
                .filter(lamp -> lamp.ticks().contains(field.key()) && lamp.isLit() != field.isTicked())
                .findFirst()
                .map(lamp -> messages.text(lamp.isLit() ? "innovation.coach.proposes" : "innovation.coach.doubts"))
                .orElse("");
    }
}
