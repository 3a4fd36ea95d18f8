package dk.albertslund.innovation.portfolio;

/** So many of so many. */
public record Share(int part, int whole) {
    private static final int HUNDRED = 100;

    /** Rounded; 0 of nothing. */
    public int percent() {
        return whole == 0 ? 0 : (int) Math.round((double) HUNDRED * part / whole);
    }
}
