package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;
import java.util.List;

/**
 * A session's summary.
 *
 * @param isPage whether it is drawn in storage format, with Confluence's own links and tasks; else as HTML that is read anywhere
 * @param said who made it and when, in words
 * @param session the session's page
 * @param purpose of the session, line by line
 * @param question the innovation question; none or one
 * @param tasks actions with a person and a day
 * @param actions other actions that are not decided yet
 * @param along what was taken along to the next session
 */
public record SessionSummaryView(
        boolean isPage,
        String spaceKey,
        String said,
        LinkView session,
        List<String> purpose,
        List<SummaryItemView> items,
        List<SummaryLineView> question,
        List<SummaryLineView> decisions,
        List<SummaryLineView> ideas,
        List<SummaryTaskView> tasks,
        List<SummaryLineView> actions,
        List<SummaryReflectionView> reflections,
        List<String> along) {
    public boolean hasPurpose() {
        return !purpose.isEmpty();
    }

    public boolean hasQuestion() {
        return !question.isEmpty();
    }

    public boolean isUndecided() {
        return decisions.isEmpty();
    }

    public boolean hasIdeas() {
        return !ideas.isEmpty();
    }

    public boolean hasTasks() {
        return !tasks.isEmpty();
    }

    public boolean hasActions() {
        return !actions.isEmpty();
    }

    public boolean hasReflections() {
        return !reflections.isEmpty();
    }

    public boolean isTakenAlong() {
        return !along.isEmpty();
    }
}
