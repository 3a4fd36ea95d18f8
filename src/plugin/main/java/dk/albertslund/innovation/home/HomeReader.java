package dk.albertslund.innovation.home;

/** Who reads a home page: each sees what is theirs to do. */
public enum HomeReader {
    /** Leads the network or administers its space; exports show as much. */
    LEADER,
    /** Takes part in the network, or may write in its space. */
    MEMBER,
    /** May only read. */
    GUEST
}
