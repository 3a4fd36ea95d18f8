package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.PracticeCount;
import dk.albertslund.innovation.overview.OverviewDetail;
import dk.albertslund.innovation.overview.PhaseStay;
import dk.albertslund.innovation.phase.PhaseMove;
import org.springframework.stereotype.Component;

/** Creates the view of a panel. */
@Component
public final class OverviewPanelFactory {
    private static final String TEXT = "innovation.overview.panel.";

    private final Messages messages;
    private final PhaseTitles titles;
    private final DateFormatter dates;
    private final UserDirectory users;
    private final WikiUrls urls;

    public OverviewPanelFactory(
            Messages messages, PhaseTitles titles, DateFormatter dates, UserDirectory users, WikiUrls urls) {
        this.messages = messages;
        this.titles = titles;
        this.dates = dates;
        this.users = users;
        this.urls = urls;
    }

    OverviewPanelView panel(OverviewDetail detail) {
        return new OverviewPanelView(
                title(detail.stay()),
                detail.summary().profile().title(),
                urls.space(RenderTarget.SCREEN, detail.summary().spaceKey()),
                messages.text(TEXT + "limit", detail.limit()),
                detail.summary().question(),
                detail.cameBy().map(move -> move("came", move)).orElseGet(() -> began(detail)),
                detail.cameBy().map(PhaseMove::reason).orElse(""),
                detail.leftBy().map(move -> move("left", move)).orElse(""),
                detail.leftBy().map(PhaseMove::reason).orElse(""),
                detail.citizens(),
                citizensNote(detail),
                detail.practice().map(this::practice).orElse(""),
                detail.practiceGroups().orElse(""));
    }

    private String title(PhaseStay stay) {
        String phase = titles.name(stay.phase());
        return stay.days()
                .map(days -> messages.text(TEXT + "title", messages.text("innovation.overview.days", days), phase))
                .orElse(phase);
    }

    private String move(String direction, PhaseMove move) {
        String other = titles.titleInSentence(
                direction.equals("came") ? move.from().phase() : move.to().phase());
        return messages.text(TEXT + direction, other, dates.day(move.details().day()), users.fullName(move.author()));
    }

    /** Without a move it began there, or was never there. */
    private String began(OverviewDetail detail) {
        PhaseStay stay = detail.stay();
        boolean isThere = stay.isCurrent() || stay.days().isPresent();
        return messages.text(TEXT + (isThere ? "began" : "never"));
    }

    private String citizensNote(OverviewDetail detail) {
        if (!detail.citizens().isEmpty()) {
            return "";
        }
        return messages.text(TEXT + (detail.hasCitizens() ? "citizens.answered" : "citizens.none"));
    }

    private String practice(PracticeCount count) {
        return count.day()
                .map(day -> messages.text(TEXT + "practice", count.people(), dates.day(day)))
                .orElseGet(() -> messages.text(TEXT + "practice.undated", count.people()));
    }
}
