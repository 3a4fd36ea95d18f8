package dk.albertslund.innovation.network;

import java.util.Collection;
import java.util.Set;

/** Permissions of the current user, always Confluence's own space and page permissions. */
public interface NetworkPermissions {
    boolean mayView(String spaceKey);

    boolean mayEdit(String spaceKey);

    boolean mayAdminister(String spaceKey);

    /** Whether the user may view the page; false for a page in the trash or in another space. */
    boolean mayViewPage(String spaceKey, long pageId);

    /** Whether the user is one of these; false for anonymous access. */
    boolean isCurrentUserIn(Collection<String> userKeys);

    /** Whether Confluence is in read-only mode. */
    boolean isReadOnly();

    /** Permission check in a batch: those of the spaces that the user may view. */
    Set<String> filterViewable(Collection<String> spaceKeys);
}
