package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.network.PhaseTools;
import dk.albertslund.innovation.phase.ModelPages;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What people who work in a phase are told about it, in our own words. */
@Component
public final class Guidances {
    private static final int MOST_METHODS = 5;
    private static final int MOST_OUTPUTS = 3;

    private final Texts texts;
    private final PublishedSettings settings;
    private final NetworkPages pages;

    public Guidances(Texts texts, PublishedSettings settings, NetworkPages pages) {
        this.texts = texts;
        this.settings = settings;
        this.pages = pages;
    }

    GuidanceView of(Phase phase, Place place) {
        return new GuidanceView(
                new GuidanceView.Sense(
                        text(phase, "purpose"), text(phase, "need"), text(phase, "who"), modes(phase), project(phase)),
                new GuidanceView.Doing(
                        several(phase, "methods", MOST_METHODS),
                        tools(phase, place),
                        several(phase, "outputs", MOST_OUTPUTS)),
                new GuidanceView.Leading(text(phase, "leadership"), text(phase, "leave"), source(phase)),
                settings.now().showsSteps() ? text(phase, "steps") : "");
    }

    /** Those that the network has a page for. */
    private List<LinkView> tools(Phase phase, Place place) {
        PageUrls urls = pages.of(place);
        return PhaseTools.of(phase).stream()
                .filter(part -> !urls.of(part).isEmpty())
                .map(part -> new LinkView(texts.text("innovation.page." + part + ".title"), urls.of(part)))
                .toList();
    }

    private List<String> modes(Phase phase) {
        return phase.involvement().stream()
                .map(mode -> texts.text("innovation.involvement.mode." + mode.key()))
                .toList();
    }

    private String project(Phase phase) {
        return texts.text("innovation.phase.project." + phase.project().key());
    }

    private GuidanceView.Source source(Phase phase) {
        return new GuidanceView.Source(text(phase, "source.label"), ModelPages.of(phase));
    }

    private List<String> several(Phase phase, String detail, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> text(phase, detail + "." + number))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Empty when there is no such text: Confluence gives the key back. Some say how many ideas are enough. */
    private String text(Phase phase, String detail) {
        String key = "innovation.phase." + phase.key() + "." + detail;
        boolean isThere = !texts.text(key).equals(key);
        return isThere ? texts.text(key, settings.now().thresholds().ideas()) : "";
    }
}
