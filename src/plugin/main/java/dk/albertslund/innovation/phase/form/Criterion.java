package dk.albertslund.innovation.phase.form;

/**
 * Something that should be there before a network goes on from a phase. It warns; it never stops anybody.
 *
 * @param enough how many there should be; 0 where it is not a matter of number
 */
public record Criterion(String key, boolean isMet, int enough) {
    Criterion(String key, boolean isMet) {
        this(key, isMet, 0);
    }

    /** Met when there are enough. */
    static Criterion ofNumber(String key, long there, int enough) {
        return new Criterion(key, there >= enough, enough);
    }
}
