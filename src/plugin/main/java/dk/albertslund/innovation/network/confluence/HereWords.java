package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.common.confluence.Viewer;
import dk.albertslund.innovation.network.Course;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.phase.ContinuationStep;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Standing;
import dk.albertslund.innovation.phase.Steps;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says where a network stands; on the page of the phase that it is in also since when, and what can be taken back. */
@Component
public final class HereWords {
    private final Texts texts;
    private final PhaseTitles titles;
    private final Course course;
    private final Viewer viewer;
    private final Moments moments;

    public HereWords(Texts texts, PhaseTitles titles, Course course, Viewer viewer, Moments moments) {
        this.texts = texts;
        this.titles = titles;
        this.course = course;
        this.viewer = viewer;
        this.moments = moments;
    }

    /**
     * A network's place in words.
     *
     * @param undo what the reader may take back, in a sentence; empty when there is nothing
     * @param stopped why the network was stopped here, in a sentence; empty when it was not
     */
    record Here(String standing, String undo, String stopped, Optional<ContinuationStep> step) {}

    /** On the page of another phase the course is not asked for. */
    Here elsewhere(Place place) {
        return new Here(standing(place, Optional.empty()), "", "", Optional.empty());
    }

    Here here(Place place) {
        Steps steps = course.of(place.network().networkId());
        String since = steps.since()
                .map(day -> " " + texts.text("innovation.phase.since", day))
                .orElse("");
        String standing = standing(place, steps.continuationStep()) + since;
        return new Here(standing, undo(place, steps), stopped(place, steps), steps.continuationStep());
    }

    private String standing(Place place, Optional<ContinuationStep> step) {
        Standing standing = place.network().standing();
        return texts.text(
                "innovation.phase.standing",
                titles.titleInSentence(standing.phase(), step),
                titles.turnInSentence(standing));
    }

    private String undo(Place place, Steps steps) {
        return viewer.userKey()
                .filter(user -> place.isEditable())
                .flatMap(user -> course.undoable(steps, user))
                .map(this::undo)
                .orElse("");
    }

    private String undo(PhaseMove move) {
        return move.isStop()
                ? texts.text("innovation.gate.undo")
                : texts.text(
                        "innovation.phase.undo.text",
                        titles.titleInSentence(move.from().phase()));
    }

    /** A network that somebody has opened again is not said to have stopped. */
    private String stopped(Place place, Steps steps) {
        return steps.stop()
                .filter(stop -> place.network().profile().status() == NetworkStatus.CLOSED)
                .map(stop -> texts.text(
                        "innovation.gate.stopped",
                        stop.day(),
                        stop.decidedBy().map(titles::name).orElse(""),
                        stop.reason()))
                .orElse("");
    }
}
