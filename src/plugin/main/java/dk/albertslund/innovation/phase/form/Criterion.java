package dk.albertslund.innovation.phase.form;

/**
 * A criterion for leaving a phase. Unmet criteria warn and never block.
 *
 * @param there how many there are; 0 where it is not counted
 * @param enough the number required; 0 where it is not counted
 * @param list the list that is counted; empty for a field of the form itself
 * @param field the field to fill in; empty when it is in another form
 */
public record Criterion(String key, boolean isMet, int there, int enough, String list, String field) {
    Criterion(String key, boolean isMet) {
        this(key, isMet, 0, 0, "", "");
    }

    /** Met when {@code there} is at least {@code enough}. */
    static Criterion ofNumber(String key, int there, int enough) {
        return new Criterion(key, there >= enough, there, enough, "", "");
    }

    Criterion writtenIn(String formField) {
        return new Criterion(key, isMet, there, enough, "", formField);
    }

    Criterion writtenIn(String rowList, String rowField) {
        return new Criterion(key, isMet, there, enough, rowList, rowField);
    }
}
