package dk.albertslund.innovation.intake.confluence;

/** What a proposal says about a mark. */
public record ProposalMarkView(String label, String text) {}
