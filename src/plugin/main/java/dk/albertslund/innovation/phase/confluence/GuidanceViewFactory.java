package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.model.ModelPages;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.phase.PhaseParticipants;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Creates the guidance for a phase. */
@Component
public final class GuidanceViewFactory {
    private static final int MOST_METHODS = 5;
    private static final int MOST_OUTPUTS = 3;

    private final Messages messages;
    private final PublishedSettings settings;
    private final NetworkPageUrls pages;
    private final WorkPagesViewFactory workPages;
    private final PhaseParticipants participants;

    public GuidanceViewFactory(
            Messages messages,
            PublishedSettings settings,
            NetworkPageUrls pages,
            WorkPagesViewFactory workPages,
            PhaseParticipants participants) {
        this.messages = messages;
        this.settings = settings;
        this.pages = pages;
        this.workPages = workPages;
        this.participants = participants;
    }

    GuidanceView of(Phase phase, MacroContext context) {
        return new GuidanceView(
                text(phase, "purpose"),
                text(phase, "need"),
                text(phase, "who"),
                modes(phase),
                messages.text("innovation.phase.project." + phase.project().key()),
                several(phase, "methods", MOST_METHODS),
                workPages.ofPhase(phase, context),
                several(phase, "outputs", MOST_OUTPUTS),
                text(phase, "leadership"),
                pages.forContext(context).of("guide"),
                text(phase, "leave"),
                settings.current().showsSteps() ? text(phase, "steps") : "",
                new LinkView(text(phase, "source.label"), ModelPages.of(phase)),
                participants.in(context.network().networkId(), phase).stream()
                        .map(this::line)
                        .toList(),
                pages.forContext(context).of("involvement"));
    }

    private String line(PhaseParticipants.Participant participant) {
        String kind = messages.text(participant.kind());
        String who = participant.who().isEmpty() ? kind : kind + ": " + BidiIsolation.isolate(participant.who());
        return messages.text("innovation.phase.participant", who, messages.text(participant.status()));
    }

    private List<String> modes(Phase phase) {
        return phase.involvement().stream()
                .map(mode -> messages.text("innovation.involvement.mode." + mode.key()))
                .toList();
    }

    private List<String> several(Phase phase, String detail, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> text(phase, detail + "." + number))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Empty without a text, for which Confluence returns the key. The argument is the required number of ideas. */
    private String text(Phase phase, String detail) {
        String key = "innovation.phase." + phase.key() + "." + detail;
        boolean isThere = !messages.text(key).equals(key);
        return isThere ? messages.text(key, settings.current().thresholds().ideas()) : "";
    }
}
