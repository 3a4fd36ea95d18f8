package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.trial.TrialForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Creates the actions of a summary. What was agreed on the day, with a person and a day to look at it, becomes a task, unless an
 * earlier summary of the session has it already: a person's list of tasks has each of them once.
 */
@Component
public final class SummaryActionFactory {
    private static final String TEXT = "innovation.session.summary.action.";
    private static final String ROW_IN_ADDRESS = "#row=";

    private final UserDirectory users;
    private final DateFormatter dates;
    private final Messages messages;

    public SummaryActionFactory(UserDirectory users, DateFormatter dates, Messages messages) {
        this.users = users;
        this.dates = dates;
        this.messages = messages;
    }

    /**
     * @param tasks with a person and a day
     * @param others those without, those from before, and those that are tasks already
     */
    record Actions(List<SummaryTaskView> tasks, List<SummaryLineView> others) {}

    private record Action(Row row, LinkView page) {
        String address() {
            return page.url() + ROW_IN_ADDRESS + row.id();
        }
    }

    /** @param earlier the pages of earlier summaries in storage format */
    Actions of(SummaryContext context, List<String> earlier) {
        List<Action> open = context.forms(TrialForm.KEY)
                .flatMap(form -> form.state().rows(TrialForm.ROWS).stream()
                        .filter(row -> !row.value(TrialForm.TRIAL).isEmpty()
                                && row.value(TrialForm.OUTCOME).isEmpty())
                        .map(row -> new Action(row, form.page())))
                .toList();
        List<SummaryTaskView> tasks = new ArrayList<>();
        List<SummaryLineView> others = new ArrayList<>();
        for (Action action : open) {
            Optional<String> why = whyNoTask(action, context, earlier);
            if (why.isEmpty()) {
                tasks.add(task(action, tasks.size() + 1));
            } else {
                others.add(line(action, why.get()));
            }
        }
        return new Actions(List.copyOf(tasks), List.copyOf(others));
    }

    private Optional<String> whyNoTask(Action action, SummaryContext context, List<String> earlier) {
        if (earlier.stream()
                .anyMatch(page -> page.contains(ROW_IN_ADDRESS + action.row().id()))) {
            return Optional.of("already");
        }
        if (!context.isChanged(action.row())) {
            return Optional.of("before");
        }
        if (action.row().value(TrialForm.LOOK_AGAIN).isEmpty()) {
            return Optional.of("dayless");
        }
        return users.findByKey(owner(action.row())).isEmpty() ? Optional.of("gone") : Optional.empty();
    }

    /** Who wrote what is tried: the exercise asks for no other name. */
    private static String owner(Row row) {
        return row.cell(TrialForm.TRIAL).map(FieldChange::author).orElse("");
    }

    private SummaryTaskView task(Action action, int number) {
        String owner = owner(action.row());
        String day = action.row().value(TrialForm.LOOK_AGAIN);
        return new SummaryTaskView(
                number,
                action.row().value(TrialForm.TRIAL),
                action.address(),
                owner,
                users.fullName(owner),
                day,
                dates.day(day));
    }

    private SummaryLineView line(Action action, String why) {
        String owner = BidiIsolation.isolate(users.fullName(owner(action.row())));
        return SummaryLineView.of(
                action.row().value(TrialForm.TRIAL),
                messages.text(TEXT + why, owner, dates.day(action.row().value(TrialForm.LOOK_AGAIN))),
                action.page());
    }
}
