package dk.albertslund.innovation.network;

import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.FormKind;
import java.util.List;

/** What stands in one of a new network's forms from the start, so that nobody begins with a blank page. */
public interface FirstRows {
    FormKind kind();

    List<Edit> edits(Network network, String founder);
}
