package dk.albertslund.innovation.form.type;

import java.util.Collection;
import java.util.Set;

/** The rows of a network that references can point to. */
public interface ReferableRows {
    /**
     * Those of the ids that are rows of the target in this network, are not removed, and that the user may see; in a
     * constant number of statements.
     */
    Set<String> findVisible(int networkId, ReferenceTarget target, String userKey, Collection<String> ids);
}
