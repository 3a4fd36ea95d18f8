package dk.albertslund.innovation.form;

/** Who may read what is written in a field. */
public enum FieldVisibility {
    /** Everybody who may view the network. */
    READERS,
    /**
     * The people of the network and the administrators of its space, and only on the screen: never on paper, in search, or
     * in another network. For what is thought of people.
     */
    EDITORS_ONLY
}
