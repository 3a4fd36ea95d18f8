package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.home.OpenAction;
import dk.albertslund.innovation.home.OpenActions;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the lines of what the network has begun, and when to look at it again. */
@Component
public final class OpenActionViewFactory {
    private static final int MOST_LINES = 5;
    private static final String ROW_IN_ADDRESS = "#row=";

    private final List<OpenActions> actions;
    private final UserDirectory users;
    private final Messages messages;
    private final DateFormatter dates;

    public OpenActionViewFactory(
            List<OpenActions> actions, UserDirectory users, Messages messages, DateFormatter dates) {
        this.actions = List.copyOf(actions);
        this.users = users;
        this.messages = messages;
        this.dates = dates;
    }

    /** The first to be looked at first. */
    List<OpenActionView> of(List<Sheet> all, PageUrls pages) {
        return actions.stream()
                .flatMap(found -> found.find(all).stream())
                .limit(MOST_LINES)
                .map(action -> view(action, pages))
                .toList();
    }

    private OpenActionView view(OpenAction action, PageUrls pages) {
        String page = pages.of(action.part());
        boolean isDue = !action.lookAgain().isEmpty()
                && !LocalDate.parse(action.lookAgain()).isAfter(dates.today());
        return new OpenActionView(
                action.text(),
                page.isEmpty() ? "" : page + ROW_IN_ADDRESS + action.row(),
                day(action.lookAgain(), isDue),
                isDue,
                users.fullName(action.owner()));
    }

    private String day(String lookAgain, boolean isDue) {
        if (lookAgain.isEmpty()) {
            return messages.text("innovation.home.actions.dayless");
        }
        return messages.text(
                isDue ? "innovation.home.actions.due" : "innovation.home.actions.day", dates.day(lookAgain));
    }
}
