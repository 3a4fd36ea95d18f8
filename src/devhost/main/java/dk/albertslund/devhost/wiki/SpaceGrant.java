package dk.albertslund.devhost.wiki;

/** A permission that is granted in a space; {@code permission} is one of Confluence's permission types. */
public record SpaceGrant(String permission, PermissionHolder holder) {}
