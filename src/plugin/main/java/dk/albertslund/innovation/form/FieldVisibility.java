package dk.albertslund.innovation.form;

/** Who may read a field. */
public enum FieldVisibility {
    /** Everybody who may view the network. */
    READERS,
    /**
     * Members of the network and administrators of its space, on screen only: excluded from exports, search and copies
     * to other networks.
     */
    EDITORS_ONLY
}
