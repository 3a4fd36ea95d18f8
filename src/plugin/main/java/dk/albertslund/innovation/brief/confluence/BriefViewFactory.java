package dk.albertslund.innovation.brief.confluence;

import dk.albertslund.innovation.brief.Brief;
import dk.albertslund.innovation.brief.Meeting;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.digest.NewsItem;
import dk.albertslund.innovation.digest.confluence.NewsLineFactory;
import dk.albertslund.innovation.digest.confluence.NewsLineView;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Summary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the view of the brief, in the current user's language. */
@Component
public final class BriefViewFactory {
    private static final int MOST_LINES = 8;

    private final Messages messages;
    private final PhaseTitles titles;
    private final DateFormatter dates;
    private final NewsLineFactory lines;
    private final WikiUrls urls;

    public BriefViewFactory(
            Messages messages, PhaseTitles titles, DateFormatter dates, NewsLineFactory lines, WikiUrls urls) {
        this.messages = messages;
        this.titles = titles;
        this.dates = dates;
        this.lines = lines;
        this.urls = urls;
    }

    BriefView of(Brief brief, String userKey, RenderTarget target) {
        Summary summary = brief.news().summary();
        String space = URLEncoder.encode(summary.spaceKey(), StandardCharsets.UTF_8);
        return new BriefView(
                summary.profile().title(),
                urls.space(target, summary.spaceKey()),
                brief.meeting().map(this::meeting).orElseGet(() -> messages.text("innovation.brief.meeting.none")),
                summary.question(),
                where(summary),
                messages.text("innovation.brief.since", dates.day(brief.since())),
                changes(brief, target),
                asks(brief, userKey, target),
                messages.text(
                        "innovation.brief.ask." + summary.position().phase().key()),
                urls.servlet(target, "/brief?network=" + space));
    }

    private String meeting(Meeting meeting) {
        String day = dates.day(meeting.isoDay());
        return meeting.start().isEmpty()
                ? messages.text("innovation.brief.meeting.day", meeting.title(), day)
                : messages.text("innovation.brief.meeting.time", meeting.title(), day, meeting.start());
    }

    private String where(Summary summary) {
        Phase phase = summary.position().phase();
        String title = titles.title(phase);
        return summary.progress()
                .times()
                .daysIn(phase, phase, dates.today())
                .map(days -> days == 1
                        ? messages.text("innovation.brief.where.day", title)
                        : messages.text("innovation.brief.where.days", title, days))
                .orElse(title);
    }

    private List<NewsLineView> changes(Brief brief, RenderTarget target) {
        return brief.news().items().stream()
                .filter(item -> !item.kind().isPersonal())
                .limit(MOST_LINES)
                .map(item -> lines.line(item, brief.news(), target))
                .toList();
    }

    private List<NewsLineView> asks(Brief brief, String userKey, RenderTarget target) {
        List<NewsLineView> asks = new ArrayList<>();
        brief.news().items().stream()
                .filter(item -> item.kind().isPersonal() && item.isFor(userKey, true))
                .map((NewsItem item) -> lines.line(item, brief.news(), target))
                .forEach(asks::add);
        brief.wishes().forEach(wish -> asks.add(line("innovation.brief.wish", wish)));
        brief.needs()
                .forEach(need -> asks.add(
                        need.giver().isEmpty()
                                ? line("innovation.brief.need", need.input())
                                : line("innovation.brief.need.giver", need.input(), need.giver())));
        return asks;
    }

    private NewsLineView line(String key, Object... arguments) {
        return new NewsLineView(messages.text(key, arguments), "");
    }
}
