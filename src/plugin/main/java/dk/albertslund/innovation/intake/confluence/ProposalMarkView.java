package dk.albertslund.innovation.intake.confluence;

/**
 * What a proposal says about a mark.
 *
 * @param key the field of the form that it is written in
 */
public record ProposalMarkView(String key, String label, String text) {}
