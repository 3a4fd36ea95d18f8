package dk.albertslund.innovation.home.confluence;

/** One line of what there is to know of a network at a glance. */
public record FactView(String label, String text) {}
