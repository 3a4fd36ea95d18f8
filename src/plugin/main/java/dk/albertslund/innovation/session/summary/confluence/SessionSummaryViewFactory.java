package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.session.SessionForm;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the view of a session's summary. */
@Component
public final class SessionSummaryViewFactory {
    private static final String DONE = "done";

    private final SummaryProgrammeFactory programme;
    private final SummaryDecisionFactory decisions;
    private final SummaryContributionFactory contributions;
    private final SummaryActionFactory actions;
    private final SummaryAuthor author;

    public SessionSummaryViewFactory(
            SummaryProgrammeFactory programme,
            SummaryDecisionFactory decisions,
            SummaryContributionFactory contributions,
            SummaryActionFactory actions,
            SummaryAuthor author) {
        this.programme = programme;
        this.decisions = decisions;
        this.contributions = contributions;
        this.actions = actions;
        this.author = author;
    }

    /** Says who makes the summary and when. */
    @Component
    public static final class SummaryAuthor {
        private final UserDirectory users;
        private final DateFormatter dates;
        private final Messages messages;
        private final Clock clock;

        public SummaryAuthor(UserDirectory users, DateFormatter dates, Messages messages, Clock clock) {
            this.users = users;
            this.dates = dates;
            this.messages = messages;
            this.clock = clock;
        }

        String said(String userKey) {
            return messages.text(
                    "innovation.session.summary.said",
                    BidiIsolation.isolate(users.fullName(userKey)),
                    dates.day(clock.instant()),
                    dates.time(clock.instant()));
        }
    }

    /**
     * @param author user key of who makes it
     * @param isPage whether it is drawn in storage format
     * @param earlier the pages of earlier summaries in storage format
     */
    SessionSummaryView of(SummaryContext context, String author, boolean isPage, List<String> earlier) {
        SummaryActionFactory.Actions found = actions.of(context, earlier);
        return new SessionSummaryView(
                isPage,
                context.network().spaceKey(),
                this.author.said(author),
                context.page(),
                context.session().value(SessionForm.PURPOSE).lines().toList(),
                programme.of(context),
                contributions.question(context),
                decisions.of(context),
                contributions.ideas(context),
                found.tasks(),
                found.others(),
                contributions.reflections(context),
                context.session().rows(SessionForm.CARRY_OVER).stream()
                        .filter(row -> !row.value(SessionForm.CARRIED_STATE).equals(DONE))
                        .map(row -> row.value(SessionForm.CARRIED))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
