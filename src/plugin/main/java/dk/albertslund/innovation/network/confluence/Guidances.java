package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What people who work in a phase are told about it, in our own words. */
@Component
public final class Guidances {
    private static final int MOST_METHODS = 4;
    private static final int MOST_OUTPUTS = 3;

    private final Texts texts;
    private final PublishedSettings settings;

    public Guidances(Texts texts, PublishedSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    GuidanceView of(Phase phase) {
        return new GuidanceView(
                new GuidanceView.Sense(text(phase, "purpose"), text(phase, "need"), text(phase, "who")),
                several(phase, "methods", MOST_METHODS),
                several(phase, "outputs", MOST_OUTPUTS),
                new GuidanceView.Leading(text(phase, "leadership"), text(phase, "leave"), source(phase)),
                settings.now().showsSteps() ? text(phase, "steps") : "");
    }

    /** The model's own page on the prototype has not been seen; people are told so. */
    private String source(Phase phase) {
        String source = text(phase, "source.label");
        return phase == Phase.PROTOTYPE ? source + " " + texts.text("innovation.phase.assumption") : source;
    }

    private List<String> several(Phase phase, String detail, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> text(phase, detail + "." + number))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Empty when there is no such text: Confluence gives the key back. */
    private String text(Phase phase, String detail) {
        String key = "innovation.phase." + phase.key() + "." + detail;
        String text = texts.text(key);
        return text.equals(key) ? "" : text;
    }
}
