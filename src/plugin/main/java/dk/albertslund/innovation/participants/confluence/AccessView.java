package dk.albertslund.innovation.participants.confluence;

import java.util.List;

/**
 * Who may read and write in a network, what stands otherwise in its space, and who of its people is not let in.
 *
 * @param warning empty where the space says what was chosen
 * @param isTold whether the reader is told who of the network's people is not let in
 * @param isChangeable whether the reader may change it here
 */
public record AccessView(
        String spaceKey,
        List<VisibilityChoiceView> choices,
        String warning,
        List<AccessGapView> gaps,
        boolean isTold,
        boolean isChangeable) {
    public VisibilityChoiceView chosen() {
        return choices.stream()
                .filter(VisibilityChoiceView::isChosen)
                .findFirst()
                .orElseThrow();
    }
}
