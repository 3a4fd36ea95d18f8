package dk.albertslund.devhost.wiki;

/** Who holds a permission: a user by key, a group by name, or everybody who is not logged in (with an empty name). */
public record Holder(Type type, String name) {
    /** The kinds of holders. */
    public enum Type {
        USER,
        GROUP,
        ANONYMOUS
    }

    public static Holder user(WikiUser user) {
        return new Holder(Type.USER, user.key());
    }

    public static Holder group(String name) {
        return new Holder(Type.GROUP, name);
    }

    public static Holder anonymous() {
        return new Holder(Type.ANONYMOUS, "");
    }
}
