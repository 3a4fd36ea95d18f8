package dk.albertslund.innovation.involvement.confluence;

/**
 * A group's part in one phase.
 *
 * @param value stored value of the phase's own field; empty while the row as a whole decides
 * @param status key of the status that applies
 * @param statusText the status in words; empty when the group has no part
 * @param mode how citizens take part, in words; empty for other groups
 * @param name group, phase and status, for those who do not see the table
 */
public record GridCellView(
        GridPhaseView phase,
        String value,
        int revision,
        String status,
        String statusText,
        String mode,
        boolean isMissing,
        String name) {
    public boolean isMarked() {
        return !statusText.isEmpty();
    }
}
