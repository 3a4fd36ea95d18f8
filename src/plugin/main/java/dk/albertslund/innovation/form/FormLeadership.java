package dk.albertslund.innovation.form;

/** Who leads a network and so its rounds. Implemented in {@code page}, which knows the leaders of a network. */
public interface FormLeadership {
    /** Whether the current user leads the network or its sessions, or administers its space. */
    boolean isLeader(int networkId);
}
