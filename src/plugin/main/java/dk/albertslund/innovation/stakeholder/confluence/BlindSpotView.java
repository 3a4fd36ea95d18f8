package dk.albertslund.innovation.stakeholder.confluence;

/**
 * One thing that the list does not see, in words.
 *
 * @param isForEditors whether it is left out for those who may only read
 */
public record BlindSpotView(String text, boolean isForEditors) {}
