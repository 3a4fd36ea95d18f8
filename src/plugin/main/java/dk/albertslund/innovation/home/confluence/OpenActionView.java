package dk.albertslund.innovation.home.confluence;

/**
 * Something that the network has begun.
 *
 * @param url URL of its row; empty without a page
 * @param day when to look at it again, in words
 * @param isDue whether that day has come
 * @param owner full name of whoever wrote it
 */
public record OpenActionView(String text, String url, String day, boolean isDue, String owner) {}
