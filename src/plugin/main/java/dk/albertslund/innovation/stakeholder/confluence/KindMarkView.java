package dk.albertslund.innovation.stakeholder.confluence;

/** What a mark in the matrix stands for: a kind of stakeholder. */
public record KindMarkView(String mark, String kind) {}
