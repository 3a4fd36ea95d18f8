package dk.albertslund.devhost.wiki;

/** That somebody holds a permission in a space; the permission is one of Confluence's words. */
public record SpaceGrant(String permission, PermissionHolder holder) {}
