package dk.albertslund.innovation.form;

import dk.albertslund.innovation.network.Network;

/**
 * Who may read and write the fields of a form that are for the people of the network alone. Implemented by the room that
 * knows those people and the pages.
 */
public interface ConfidentialFieldAccess {
    boolean mayRead(Network network, FormKind kind);

    /** Whether the current user may write in that field, confidential or not, once the user may write in the network. */
    boolean mayWrite(Network network, FormKind kind, String list, String field);
}
