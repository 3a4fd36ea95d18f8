package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.network.Network;
import java.util.List;

/** What stands in one of a new network's forms from the start, so that nobody begins with a blank page. */
public interface InitialRows {
    FormKind kind();

    List<FieldUpdate> updates(Network network, String founder);
}
