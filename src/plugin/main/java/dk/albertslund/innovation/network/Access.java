package dk.albertslund.innovation.network;

import java.util.Collection;
import java.util.Set;

/** What the person who asks may do; always the wiki's own permissions. */
public interface Access {
    boolean mayView(String spaceKey);

    boolean mayEdit(String spaceKey);

    /** Whether nobody may write for the time being: the administrator has put the wiki in read-only mode. */
    boolean isReadOnly();

    /** Those of the spaces that the person may view, asked in one go. */
    Set<String> viewable(Collection<String> spaceKeys);
}
