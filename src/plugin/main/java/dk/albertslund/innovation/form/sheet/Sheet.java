package dk.albertslund.innovation.form.sheet;

/**
 * A filled-in form: one kind of form of one network, of one turn of the spiral where the kind is per turn, and of one
 * instance where the kind has several.
 *
 * @param id 0 before the first change
 * @param revision number of changes so far
 */
public record Sheet(int id, SheetKey key, int revision) {
    /** The turn of the sheets of a kind that is not per turn. */
    public static final int ONLY_TURN = 1;

    public Sheet(int id, int networkId, String kind, int turn, int revision) {
        this(id, new SheetKey(networkId, kind, turn), revision);
    }

    public int networkId() {
        return key.networkId();
    }

    public String kind() {
        return key.kind();
    }

    public int turn() {
        return key.turn();
    }

    public String instance() {
        return key.instance();
    }
}
