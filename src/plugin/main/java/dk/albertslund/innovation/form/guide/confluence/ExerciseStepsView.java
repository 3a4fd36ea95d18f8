package dk.albertslund.innovation.form.guide.confluence;

import java.util.List;

/**
 * How people do an exercise, shown above its form.
 *
 * @param steps what to do, in order; empty when the form has no guide
 * @param source where the method comes from; may be empty
 * @param sourceUrl may be empty
 * @param deck what the cards are for; empty when there are none
 * @param cards texts to draw one by one
 */
public record ExerciseStepsView(List<String> steps, String source, String sourceUrl, String deck, List<String> cards) {
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public boolean hasCards() {
        return !cards.isEmpty();
    }
}
