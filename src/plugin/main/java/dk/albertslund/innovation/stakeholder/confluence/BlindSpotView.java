package dk.albertslund.innovation.stakeholder.confluence;

/**
 * A gap in the list of stakeholders, in words.
 *
 * @param isForEditors whether it is confidential
 */
public record BlindSpotView(String text, boolean isForEditors) {}
