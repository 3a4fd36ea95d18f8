package dk.albertslund.innovation.involvement.confluence;

/** How many stakeholders belong to a kind of groups, in words. */
public record MatrixLinkView(String kind, String text) {}
