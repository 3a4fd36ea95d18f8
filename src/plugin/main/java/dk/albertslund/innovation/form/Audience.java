package dk.albertslund.innovation.form;

/** Who may read what is written in a field. */
public enum Audience {
    /** Everybody who may view the network. */
    READERS,
    /**
     * Those who may write in the network, and only on the screen: never on paper, in search, or in another network. For
     * what is thought of people.
     */
    EDITORS
}
