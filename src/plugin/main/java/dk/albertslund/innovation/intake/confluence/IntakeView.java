package dk.albertslund.innovation.intake.confluence;

import java.util.List;

/**
 * Proposals of themes in a space.
 *
 * @param deadline next deadline; empty in exports, and unless the settings show half-years
 * @param isOpen whether the reader may propose here and now
 * @param isAnonymous whether the reader has to log in first
 * @param isDecider whether the reader decides, and so sees all proposals
 * @param fields of the form
 * @param proposals the reader's own, or all
 */
public record IntakeView(
        String spaceKey,
        String deadline,
        boolean isOpen,
        boolean isAnonymous,
        boolean isDecider,
        List<IntakeFieldView> fields,
        List<ProposalView> proposals) {
    public boolean isEmpty() {
        return proposals.isEmpty();
    }
}
