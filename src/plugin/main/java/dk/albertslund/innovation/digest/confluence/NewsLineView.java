package dk.albertslund.innovation.digest.confluence;

/**
 * One line of what happened.
 *
 * @param url where it stands; empty where no page shows it
 */
public record NewsLineView(String text, String url) {}
