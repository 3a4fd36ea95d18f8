package dk.albertslund.devhost.web.page;

/** Judges where a form says it wants to go next. */
final class RedirectTarget {
    private RedirectTarget() {}

    /** The address when it is one of this wiki, else the first page. */
    static String of(String address) {
        boolean isOwn = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(sign -> sign == '\\' || sign < ' ');
        return isOwn ? address : "/";
    }
}
