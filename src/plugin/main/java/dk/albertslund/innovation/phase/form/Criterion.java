package dk.albertslund.innovation.phase.form;

/** Something that should be there before a network goes on from a phase. It warns; it never stops anybody. */
public record Criterion(String key, boolean isMet) {}
