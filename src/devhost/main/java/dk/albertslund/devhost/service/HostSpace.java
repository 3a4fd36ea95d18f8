package dk.albertslund.devhost.service;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiSpace;
import java.util.List;
import java.util.stream.Stream;

/** A space of the wiki as Confluence's type. */
public final class HostSpace extends Space {
    private final WikiSpace space;
    private final Wiki wiki;

    /** A detached copy without permissions. */
    public HostSpace(WikiSpace space) {
        this(space, null);
    }

    public HostSpace(WikiSpace space, Wiki wiki) {
        this.space = space;
        this.wiki = wiki;
    }

    @Override
    public String getKey() {
        return space.key();
    }

    @Override
    public String getName() {
        return space.name();
    }

    @Override
    public List<SpacePermission> getPermissions() {
        if (wiki == null) {
            throw new UnsupportedOperationException("getPermissions of a space that only an event tells of");
        }
        return wiki.grants(getKey()).stream().flatMap(this::permission).toList();
    }

    /** Permissions of removed users are left out. */
    private Stream<SpacePermission> permission(SpaceGrant grant) {
        String holder = grant.holder().name();
        return switch (grant.holder().type()) {
            case ANONYMOUS -> Stream.of(SpacePermission.createAnonymousSpacePermission(grant.permission(), this));
            case GROUP -> Stream.of(SpacePermission.createGroupSpacePermission(grant.permission(), this, holder));
            case USER ->
                wiki.userByKey(holder).stream()
                        .map(user ->
                                SpacePermission.createUserSpacePermission(grant.permission(), this, HostUser.of(user)));
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostSpace && space.id() == ((HostSpace) other).space.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(space.id());
    }

    @Override
    public String toString() {
        return "space " + space.key();
    }
}
