package dk.albertslund.devhost.web.page;

/** Validates the address to which a form redirects afterwards. */
final class RedirectTarget {
    private RedirectTarget() {}

    /** The address if it is a path of this wiki, else the dashboard. */
    static String of(String address) {
        boolean isOwn = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(sign -> sign == '\\' || sign < ' ');
        return isOwn ? address : "/";
    }
}
