package dk.albertslund.innovation.intake;

import dk.albertslund.innovation.model.HalfYear;
import java.time.Instant;

/**
 * A proposed theme.
 *
 * @param id 0 until it is stored
 * @param spaceKey the space in which it was proposed; who administers that space decides
 * @param author user key
 * @param halfYear the half-year that it was proposed for
 * @param outcome what became of it
 */
public record ThemeProposal(
        int id,
        String spaceKey,
        String author,
        Instant proposed,
        HalfYear halfYear,
        ThemeText text,
        ProposalOutcome outcome) {
    public boolean isOpen() {
        return outcome.status() == ProposalStatus.PROPOSED;
    }

    public boolean isAccepted() {
        return outcome.status() == ProposalStatus.ACCEPTED;
    }

    public boolean isBy(String userKey) {
        return author.equals(userKey);
    }

    ThemeProposal with(ThemeText changed) {
        return new ThemeProposal(id, spaceKey, author, proposed, halfYear, changed, outcome);
    }

    ThemeProposal with(ProposalOutcome next) {
        return new ThemeProposal(id, spaceKey, author, proposed, halfYear, text, next);
    }
}
