package dk.albertslund.innovation.participants.confluence;

import java.util.List;
import java.util.Map;

/** Who may read and write in a network, what stands otherwise in its space, and who of its people is not let in. */
public final class AccessView {
    private final String spaceKey;
    private final List<VisibilityChoiceView> choices;
    private final String warning;
    private final List<AccessGapView> gaps;
    private final Rights rights;

    AccessView(
            String spaceKey,
            List<VisibilityChoiceView> choices,
            String warning,
            List<AccessGapView> gaps,
            Rights rights) {
        this.spaceKey = spaceKey;
        this.choices = List.copyOf(choices);
        this.warning = warning;
        this.gaps = List.copyOf(gaps);
        this.rights = rights;
    }

    /**
     * What the reader may do here.
     *
     * @param isTold whether the reader is told who of the network's people is not let in
     * @param mayChange whether the reader may change it
     */
    record Rights(boolean isTold, boolean mayChange) {}

    public String getSpaceKey() {
        return spaceKey;
    }

    public List<VisibilityChoiceView> getChoices() {
        return choices;
    }

    public VisibilityChoiceView getChosen() {
        return choices.stream()
                .filter(VisibilityChoiceView::isChosen)
                .findFirst()
                .orElseThrow();
    }

    /** Empty where the space says what was chosen. */
    public String getWarning() {
        return warning;
    }

    public List<AccessGapView> getGaps() {
        return gaps;
    }

    /** Whether the reader may change it here. */
    public boolean isChangeable() {
        return rights.isTold() && rights.mayChange();
    }

    public boolean isTold() {
        return rights.isTold();
    }

    /** As the browser reads it. */
    Map<String, Object> asAnswer() {
        return Map.of(
                "visibility", getChosen().getKey(),
                "warning", warning,
                "gaps",
                        gaps.stream()
                                .map(gap -> Map.of(
                                        "user", gap.getUser(),
                                        "text", gap.getText(),
                                        "action", gap.getAction(),
                                        "label", gap.getLabel()))
                                .toList());
    }
}
