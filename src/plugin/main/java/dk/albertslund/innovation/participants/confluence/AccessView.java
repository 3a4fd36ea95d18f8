package dk.albertslund.innovation.participants.confluence;

import java.util.List;

/**
 * Visibility of a network, and members without access to its space.
 *
 * @param warning text when the space's permissions differ from the choice; else empty
 * @param isTold whether the reader sees who lacks access
 * @param isChangeable whether the reader may change visibility and access here
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
