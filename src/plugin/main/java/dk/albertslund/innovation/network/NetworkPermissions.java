package dk.albertslund.innovation.network;

import java.util.Collection;
import java.util.Set;

/** What the person who asks may do; always the wiki's own permissions. */
public interface NetworkPermissions {
    boolean mayView(String spaceKey);

    boolean mayEdit(String spaceKey);

    boolean mayAdminister(String spaceKey);

    /** Whether the person may view the page; never one in the trash, nor one that stands in another space. */
    boolean mayViewPage(String spaceKey, long pageId);

    /** Whether the person is one of these; never somebody who is not logged in. */
    boolean isCurrentUserIn(Collection<String> userKeys);

    /** Whether nobody may write for the time being: the administrator has put the wiki in read-only mode. */
    boolean isReadOnly();

    /** Those of the spaces that the person may view, asked in one go. */
    Set<String> filterViewable(Collection<String> spaceKeys);
}
