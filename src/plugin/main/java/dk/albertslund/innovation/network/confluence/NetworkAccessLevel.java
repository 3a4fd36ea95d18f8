package dk.albertslund.innovation.network.confluence;

/** What a request needs to be allowed in the network that its address names. */
public enum NetworkAccessLevel {
    /** Reading. */
    VIEW,
    /** Writing in forms. */
    EDIT,
    /** Changing who may read and write. */
    ADMINISTER
}
