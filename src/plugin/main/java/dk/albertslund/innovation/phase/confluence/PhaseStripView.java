package dk.albertslund.innovation.phase.confluence;

import java.util.List;
import java.util.Optional;

/** Strip of the seven phases with the current one marked. */
public record PhaseStripView(String phase, String turn, List<PhaseStepView> phases) {
    /** The phase before the page's own, if it has a page; a list of at most one. */
    public List<PhaseStepView> previous() {
        return neighbour(-1);
    }

    /** The phase after the page's own, if it has a page; a list of at most one. */
    public List<PhaseStepView> next() {
        return neighbour(1);
    }

    private List<PhaseStepView> neighbour(int distance) {
        Optional<PhaseStepView> shown =
                phases.stream().filter(PhaseStepView::isShown).findFirst();
        int index = shown.map(phases::indexOf).orElse(-phases.size()) + distance;
        boolean isLinked =
                index >= 0 && index < phases.size() && !phases.get(index).url().isEmpty();
        return isLinked ? List.of(phases.get(index)) : List.of();
    }
}
