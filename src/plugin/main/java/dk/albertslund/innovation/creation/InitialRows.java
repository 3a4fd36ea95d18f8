package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.network.Network;
import java.util.List;

/** Initial rows of one form of a new network, so that nobody starts with a blank page. Collected by Spring. */
public interface InitialRows {
    FormKind kind();

    List<FieldUpdate> updates(Network network, String founder);
}
