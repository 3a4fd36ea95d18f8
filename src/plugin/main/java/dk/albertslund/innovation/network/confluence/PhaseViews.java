package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Viewer;
import dk.albertslund.innovation.network.Course;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Standing;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what a phase's page shows. */
@Component
public final class PhaseViews {
    private final PhaseTitles titles;
    private final GuidanceViews guidance;
    private final Course course;
    private final Viewer viewer;
    private final PhaseWorkViews work;

    public PhaseViews(PhaseTitles titles, GuidanceViews guidance, Course course, Viewer viewer, PhaseWorkViews work) {
        this.titles = titles;
        this.guidance = guidance;
        this.course = course;
        this.viewer = viewer;
        this.work = work;
    }

    PhaseView of(Phase phase, Place place) {
        Standing standing = place.network().standing();
        PhaseView.Words words = new PhaseView.Words(
                titles.title(phase),
                titles.direction(phase),
                titles.directionText(phase),
                titles.standing(standing),
                undo(phase, place),
                place.isEditable() ? work.missing(place) : List.of());
        return new PhaseView(phase, place, words, guidance.of(phase), work.of(phase, place));
    }

    /** What the reader may take back, in a sentence; empty when there is nothing. */
    private String undo(Phase phase, Place place) {
        boolean isHere = place.network().standing().phase() == phase;
        if (!place.isEditable() || !isHere) {
            return "";
        }
        return viewer.userKey()
                .flatMap(user -> course.undoable(place.network().networkId(), user))
                .map(titles::undo)
                .orElse("");
    }
}
