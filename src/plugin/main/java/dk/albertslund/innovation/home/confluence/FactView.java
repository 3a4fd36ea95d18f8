package dk.albertslund.innovation.home.confluence;

/** A labelled line of the summary on the home page. */
public record FactView(String label, String text) {}
