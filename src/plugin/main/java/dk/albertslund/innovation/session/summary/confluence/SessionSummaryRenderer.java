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

    /**
     * The summary as it is now, to be sent. Makes no page.
     *
     * @param author user key of who makes it
     */
    public Rendered html(Network network, String instance, String author) {
        SummaryContext context = contexts.of(network, instance);
        return new Rendered(
                title(context), renderer.render(TEMPLATE, "summary", views.of(context, author, false, List.of())));
    }

    /** What the summary tells, whoever makes it and when; the same for two that tell the same. */
    String told(Network network, String instance) {
        return told(views.of(contexts.of(network, instance), "", false, List.of()));
    }

    static String told(SessionSummaryView summary) {
        return List.of(
                        summary.session(),
                        summary.purpose(),
                        summary.items(),
                        summary.question(),
                        summary.decisions(),
                        summary.ideas(),
                        summary.tasks(),
                        summary.actions(),
                        summary.reflections(),
                        summary.along())
                .toString();
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

    /**
     * @param author user key of who makes it
     * @param earlier the pages of earlier summaries in storage format
     */
    String storageFormat(Network network, String instance, String author, List<String> earlier) {
        SummaryContext context = contexts.of(network, instance);
        return renderer.render(TEMPLATE, "summary", views.of(context, author, true, earlier));
    }
}
