package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.summary.SummaryTitles;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Draws a session's summary in the current user's language, of what that user may view and everybody may know: as a page in storage
 * format, or as HTML that is read outside of the wiki.
 */
@Component
public final class SessionSummaryRenderer {
    private static final String TEMPLATE = "session/summary/summary.vm";

    private final SummaryContextFactory contexts;
    private final SessionSummaryViewFactory views;
    private final ViewRenderer renderer;
    private final Messages messages;
    private final DateFormatter dates;

    public SessionSummaryRenderer(
            SummaryContextFactory contexts,
            SessionSummaryViewFactory views,
            ViewRenderer renderer,
            Messages messages,
            DateFormatter dates) {
        this.contexts = contexts;
        this.views = views;
        this.renderer = renderer;
        this.messages = messages;
        this.dates = dates;
    }

    /** @param html with absolute links, and without anything of Confluence's own */
    public record Rendered(String title, String html) {}

    /** The summary as it is now, for example to be sent. Makes no page. */
    public Rendered html(Network network, String instance) {
        SummaryContext context = contexts.of(network, instance);
        return new Rendered(title(context), draw(context, false, List.of()));
    }

    SummaryTitles titles(Network network, String instance) {
        return new SummaryTitles(title(contexts.of(network, instance)));
    }

    private String title(SummaryContext context) {
        String written = context.session().value(SessionForm.TITLE);
        return messages.text(
                "innovation.session.summary.title",
                written.isEmpty() ? context.page().title() : written,
                dates.day(context.day()));
    }

    /** @param earlier the pages of earlier summaries in storage format */
    String storageFormat(Network network, String instance, List<String> earlier) {
        return draw(contexts.of(network, instance), true, earlier);
    }

    private String draw(SummaryContext context, boolean isPage, List<String> earlier) {
        return renderer.render(TEMPLATE, "summary", views.of(context, isPage, earlier));
    }
}
