package dk.albertslund.devhost.service;

import com.atlassian.confluence.spaces.Space;
import dk.albertslund.devhost.wiki.WikiSpace;

/** A space of the wiki as Confluence's type shows one. */
public final class HostSpace extends Space {
    private final WikiSpace space;

    public HostSpace(WikiSpace space) {
        this.space = space;
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
