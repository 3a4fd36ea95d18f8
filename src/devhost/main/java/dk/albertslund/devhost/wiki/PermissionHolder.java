package dk.albertslund.devhost.wiki;

/**
 * The holder of a permission: a user by key, a group by name, or everybody who is not logged in (with an empty name).
 */
public record PermissionHolder(Type type, String name) {
    /** The kinds of holders. */
    public enum Type {
        USER,
        GROUP,
        ANONYMOUS
    }

    public static PermissionHolder user(WikiUser user) {
        return new PermissionHolder(Type.USER, user.key());
    }

    public static PermissionHolder group(String name) {
        return new PermissionHolder(Type.GROUP, name);
    }

    public static PermissionHolder anonymous() {
        return new PermissionHolder(Type.ANONYMOUS, "");
    }
}
