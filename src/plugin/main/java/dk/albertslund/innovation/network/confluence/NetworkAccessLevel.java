package dk.albertslund.innovation.network.confluence;

/** Permission that a request needs in the network of its path. */
public enum NetworkAccessLevel {
    /** To view the network. */
    VIEW,
    /** To edit forms. */
    EDIT,
    /** To change the permissions of the space. */
    ADMINISTER
}
