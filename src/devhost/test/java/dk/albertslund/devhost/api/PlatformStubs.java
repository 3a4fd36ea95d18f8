package dk.albertslund.devhost.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** The compiled stubs of Confluence's API. */
final class PlatformStubs {
    static final Path PATH = Path.of("../platform/target/classes");

    private final Map<String, ClassNode> types = new TreeMap<>();

    static PlatformStubs read(Path folder) throws IOException {
        PlatformStubs stubs = new PlatformStubs();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                ClassNode type = JarClasses.type(Files.readAllBytes(file));
                stubs.types.put(type.name, type);
            }
        }
        return stubs;
    }

    /** All types and accessible members of the stubs. */
    Set<ApiUse> all() {
        Set<ApiUse> all = new TreeSet<>();
        types.values().stream().filter(type -> isVisible(type.access)).forEach(type -> {
            all.add(ApiUse.type(type.name, kind(type.name)));
            all.addAll(members(type));
        });
        return all;
    }

    private static Set<ApiUse> members(ClassNode type) {
        Set<ApiUse> members = new TreeSet<>();
        for (FieldNode field : type.fields) {
            if (isVisible(field.access)) {
                members.add(ApiUse.field(type.name, isStatic(field.access), field.name, field.desc));
            }
        }
        for (MethodNode method : type.methods) {
            if (isVisible(method.access) && !method.name.equals("<clinit>") && !isObvious(type, method)) {
                members.add(ApiUse.method(type.name, isStatic(method.access), method.name, method.desc));
            }
        }
        return members;
    }

    /** Whether the method is one of every enum or every object, or the default constructor. */
    private static boolean isObvious(ClassNode type, MethodNode method) {
        String call = method.name + method.desc;
        boolean ofEnum = (type.access & Opcodes.ACC_ENUM) != 0 && method.name.matches("values|valueOf");
        return ofEnum
                || call.equals("<init>()V")
                || call.matches("(?:toString\\(\\)Ljava/lang/String;|hashCode\\(\\)I|equals\\(Ljava/lang/Object;\\)Z)");
    }

    /** Kind and supertypes; {@code ?} for a type without a stub. */
    String kind(String internalName) {
        ClassNode type = types.get(internalName);
        if (type == null) {
            return "?";
        }
        List<String> parents = parents(internalName).stream()
                .filter(ApiUse::isConfluences)
                .map(ApiUse::named)
                .toList();
        return word(type.access) + (parents.isEmpty() ? "" : " extends " + String.join(", ", parents));
    }

    private static String word(int access) {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return "annotation";
        }
        if ((access & Opcodes.ACC_ENUM) != 0) {
            return "enum";
        }
        return (access & Opcodes.ACC_INTERFACE) != 0 ? "interface" : "class";
    }

    /** The type and all its supertypes with a stub. */
    Set<String> withParents(String internalName) {
        Set<String> all = new TreeSet<>();
        if (types.containsKey(internalName)) {
            all.add(internalName);
            parents(internalName).forEach(parent -> all.addAll(withParents(parent)));
        }
        return all;
    }

    private List<String> parents(String internalName) {
        ClassNode type = types.get(internalName);
        List<String> parents = new ArrayList<>();
        if (type != null) {
            parents.add(type.superName);
            parents.addAll(type.interfaces);
        }
        return parents;
    }

    /** Resolves a member as the JVM does: in the type, then in its supertypes. */
    Optional<ApiUse> declared(String internalName, String name, String descriptor) {
        ClassNode type = types.get(internalName);
        if (type == null) {
            return Optional.empty();
        }
        Optional<ApiUse> own = type.methods.stream()
                .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
                .map(method -> ApiUse.method(internalName, isStatic(method.access), name, descriptor))
                .findFirst();
        return own.or(() -> field(type, name, descriptor)).or(() -> parents(internalName).stream()
                .flatMap(parent -> declared(parent, name, descriptor).stream())
                .findFirst());
    }

    private static Optional<ApiUse> field(ClassNode type, String name, String descriptor) {
        return type.fields.stream()
                .filter(field -> field.name.equals(name) && field.desc.equals(descriptor))
                .map(field -> ApiUse.field(type.name, isStatic(field.access), name, descriptor))
                .findFirst();
    }

    private static boolean isVisible(int access) {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    private static boolean isStatic(int access) {
        return (access & Opcodes.ACC_STATIC) != 0;
    }
}
