package dk.albertslund.devhost.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** A use of Confluence's API: a type with its kind, or a member with its erased types. */
record ApiUse(String type, String what) implements Comparable<ApiUse> {
    private static final Comparator<ApiUse> ORDER = Comparator.comparing((ApiUse use) -> use.type())
            .thenComparing(ApiUse::isMember)
            .thenComparing(ApiUse::what);

    static boolean isConfluences(String internalName) {
        return internalName.startsWith("com/atlassian/");
    }

    static ApiUse type(String internalName, String kind) {
        return new ApiUse(named(internalName), kind);
    }

    static ApiUse method(String owner, boolean isStatic, String name, String descriptor) {
        String parameters = Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .collect(Collectors.joining(", "));
        String made =
                name.equals("<init>") ? "new" : Type.getReturnType(descriptor).getClassName() + " " + name;
        return new ApiUse(named(owner), (isStatic ? "static " : "") + made + "(" + parameters + ")");
    }

    static ApiUse field(String owner, boolean isStatic, String name, String descriptor) {
        String type = Type.getType(descriptor).getClassName();
        return new ApiUse(named(owner), (isStatic ? "static " : "") + type + " " + name);
    }

    static String named(String internalName) {
        return internalName.replace('/', '.');
    }

    /** Whether it is a member; otherwise it is a type with its kind. */
    boolean isMember() {
        return !what.matches("(?:interface|class|enum|annotation|\\?)(?:[ ,].*)?");
    }

    /** The member's name; overloads share it. */
    String name() {
        String head = what.replaceFirst("\\(.*", "");
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    /** The line of the document, with that source. */
    String row(String source) {
        return "| `" + type + "` | `" + what + "` | " + source + " |";
    }

    @Override
    public int compareTo(ApiUse other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type + ": " + what;
    }
}
