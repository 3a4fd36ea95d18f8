package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseMove;
import java.util.List;

/** One phase as the network sees it: what it is for, whether the network is in it, and the way into it. */
public final class PhaseView {
    private final Phase phase;
    private final Place place;
    private final Words words;
    private final GuidanceView guidance;
    private final PhaseWorkView work;

    PhaseView(Phase phase, Place place, Words words, GuidanceView guidance, PhaseWorkView work) {
        this.phase = phase;
        this.place = place;
        this.words = words;
        this.guidance = guidance;
        this.work = work;
    }

    /**
     * The phase in words.
     *
     * @param standing where the network stands now
     * @param missing what is missing in the phase that the network is in, for one who may move it
     * @param undo what the reader may take back; empty when there is nothing
     */
    record Words(
            String title, String direction, String directionText, String standing, String undo, List<String> missing) {}

    public String getKey() {
        return phase.key();
    }

    public String getSpaceKey() {
        return place.network().spaceKey();
    }

    public String getTitle() {
        return words.title();
    }

    public boolean isTitled() {
        return !place.isCalled(getTitle());
    }

    /** {@code opening} or {@code closing}. */
    public String getDirection() {
        return phase.direction().key();
    }

    public String getDirectionName() {
        return words.direction();
    }

    public String getDirectionText() {
        return words.directionText();
    }

    public String getStanding() {
        return words.standing();
    }

    public PhaseWorkView getWork() {
        return work;
    }

    public GuidanceView getGuidance() {
        return guidance;
    }

    public boolean isPaper() {
        return place.isPaper();
    }

    public boolean isCurrent() {
        return place.network().standing().phase() == phase;
    }

    /** The move hither that the reader may take back, in a sentence; empty when there is none. */
    public String getUndo() {
        return words.undo();
    }

    /** Whether the reader may bring the network here. */
    public boolean isMovable() {
        return place.isEditable() && !isCurrent();
    }

    public boolean isReasonNeeded() {
        return PhaseMove.asksForReason(now(), phase) || !isComplete();
    }

    /** What is missing in the phase that the network would leave; nothing stops it from going on all the same. */
    public List<String> getMissing() {
        return now().isBefore(phase) ? words.missing() : List.of();
    }

    public boolean isComplete() {
        return getMissing().isEmpty();
    }

    private Phase now() {
        return place.network().standing().phase();
    }

    public int getReasonLimit() {
        return PhaseMove.REASON_LIMIT;
    }
}
