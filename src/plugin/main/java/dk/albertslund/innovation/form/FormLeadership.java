package dk.albertslund.innovation.form;

/** Permission to change the stage of rounds. Implemented in {@code page}, which knows the members of a network. */
public interface FormLeadership {
    /** Whether the current user is a leader or co-driver of the network, or administers its space. */
    boolean isLeader(int networkId);
}
