package dk.albertslund.innovation.phase.confluence.spiral;

import java.util.List;

/** A turn of the spiral: under each phase the number of the step that came there, or nothing. */
public record SpiralTurnView(String name, List<String> steps) {}
