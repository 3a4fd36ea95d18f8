package dk.albertslund.innovation.phase.form;

/**
 * Something that should be there before a network goes on from a phase. It warns; it never stops anybody.
 *
 * @param enough how many there should be; 0 where it is not a matter of number
 * @param list the list in which it is written; empty for a field of the form itself
 * @param field the field in which it is written; empty where that is not in the phase's form
 */
public record Criterion(String key, boolean isMet, int enough, String list, String field) {
    Criterion(String key, boolean isMet) {
        this(key, isMet, 0, "", "");
    }

    /** Met when there are enough. */
    static Criterion ofNumber(String key, long there, int enough) {
        return new Criterion(key, there >= enough, enough, "", "");
    }

    Criterion writtenIn(String formField) {
        return new Criterion(key, isMet, enough, "", formField);
    }

    Criterion writtenIn(String rowList, String rowField) {
        return new Criterion(key, isMet, enough, rowList, rowField);
    }
}
