package dk.albertslund.innovation.phase.confluence.spiral;

import java.util.List;

/** @param steps for each phase the numbers of the stops in it; empty for none */
public record SpiralTurnView(String name, List<String> steps) {}
