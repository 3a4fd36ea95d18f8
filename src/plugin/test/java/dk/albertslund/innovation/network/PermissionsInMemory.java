package dk.albertslund.innovation.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Permissions of a user who may view and edit all spaces except those that a test forbids, and administers none. */
public final class PermissionsInMemory implements NetworkPermissions {
    public final Set<String> unreadable = new HashSet<>();
    public final Set<String> unwritable = new HashSet<>();

    @Override
    public boolean mayView(String spaceKey) {
        return !unreadable.contains(spaceKey);
    }

    @Override
    public boolean mayEdit(String spaceKey) {
        return !unwritable.contains(spaceKey);
    }

    @Override
    public boolean mayAdminister(String spaceKey) {
        return false;
    }

    @Override
    public boolean mayViewPage(String spaceKey, long pageId) {
        return mayView(spaceKey);
    }

    @Override
    public boolean isCurrentUserIn(Collection<String> userKeys) {
        return false;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public Set<String> filterViewable(Collection<String> spaceKeys) {
        Set<String> viewable = new HashSet<>(spaceKeys);
        viewable.removeAll(unreadable);
        return viewable;
    }
}
