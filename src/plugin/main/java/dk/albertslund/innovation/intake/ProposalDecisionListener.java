package dk.albertslund.innovation.intake;

/** Called when a proposal was accepted or declined, in the same transaction. Collected by Spring. */
public interface ProposalDecisionListener {
    /** @param proposal with its outcome */
    void onDecided(ThemeProposal proposal);
}
