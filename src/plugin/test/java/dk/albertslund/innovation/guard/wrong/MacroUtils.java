package dk.albertslund.innovation.guard.wrong;

/** Has the name of Confluence's class with static access to the host. */
public final class MacroUtils {
    private MacroUtils() {}

    static String context() {
        return "";
    }
}
