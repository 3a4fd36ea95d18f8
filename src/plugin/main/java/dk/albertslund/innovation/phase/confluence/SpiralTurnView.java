package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/** A turn of the spiral: under each phase the number of the step that came there, or nothing. */
public final class SpiralTurnView {
    private final String name;
    private final List<String> steps;

    SpiralTurnView(String name, List<String> steps) {
        this.name = name;
        this.steps = steps;
    }

    public String getName() {
        return name;
    }

    public List<String> getSteps() {
        return steps;
    }
}
