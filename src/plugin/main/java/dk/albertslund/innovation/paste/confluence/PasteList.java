package dk.albertslund.innovation.paste.confluence;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.network.Network;

/** The list of a network's form that a request pastes rows into; the turn is in the request's body. */
public record PasteList(Network network, FormKind form, RowList list) {}
