package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Viewer;
import dk.albertslund.innovation.network.Course;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Standing;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts together what a phase's page shows. */
@Component
public final class PhaseViews {
    private static final int MOST_METHODS = 4;
    private static final int MOST_OUTPUTS = 3;

    private final Texts texts;
    private final PhaseTitles titles;

    private final Course course;
    private final Viewer viewer;
    private final PhaseWorkViews work;

    public PhaseViews(Texts texts, PhaseTitles titles, Course course, Viewer viewer, PhaseWorkViews work) {
        this.texts = texts;
        this.titles = titles;
        this.course = course;
        this.viewer = viewer;
        this.work = work;
    }

    PhaseView of(Phase phase, Place place) {
        String direction = "innovation.phase.direction." + phase.direction().key();
        Standing standing = place.network().standing();
        PhaseView.Words words = new PhaseView.Words(
                titles.title(phase),
                texts.text(direction + ".name"),
                texts.text(direction + ".text"),
                texts.text("innovation.phase.standing", titles.title(standing.phase()), titles.turn(standing)),
                undo(phase, place),
                place.isEditable() ? work.missing(place) : List.of());
        return new PhaseView(phase, place, words, guidance(phase), work.of(phase, place));
    }

    /** What the reader may take back, in a sentence; empty when there is nothing. */
    private String undo(Phase phase, Place place) {
        boolean isHere = place.network().standing().phase() == phase;
        if (!place.isEditable() || !isHere) {
            return "";
        }
        return viewer.userKey()
                .flatMap(user -> course.undoable(place.network().networkId(), user))
                .map(move -> texts.text(
                        "innovation.phase.undo.text", titles.title(move.from().phase())))
                .orElse("");
    }

    private GuidanceView guidance(Phase phase) {
        return new GuidanceView(
                new GuidanceView.Sense(text(phase, "purpose"), text(phase, "need"), text(phase, "who")),
                several(phase, "methods", MOST_METHODS),
                several(phase, "outputs", MOST_OUTPUTS),
                new GuidanceView.Leading(text(phase, "leadership"), text(phase, "leave"), source(phase)));
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
