package dk.albertslund.innovation.form;

import dk.albertslund.innovation.network.Network;

/**
 * Permission to read and write confidential fields ({@link FieldVisibility#EDITORS_ONLY}). Implemented in {@code page},
 * which knows the members of a network and its pages.
 */
public interface ConfidentialFieldAccess {
    boolean mayRead(Network network, FormKind kind);

    /** Whether the current user, who may edit the network, may write this field, confidential or not. */
    boolean mayWrite(Network network, FormKind kind, String list, String field);
}
