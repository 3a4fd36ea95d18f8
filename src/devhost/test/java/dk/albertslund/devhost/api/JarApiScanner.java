package dk.albertslund.devhost.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the types and members of Confluence that a jar's byte code uses. */
final class JarApiScanner {
    /** Kind of type that the byte code requires. */
    enum Form {
        INTERFACE,
        CLASS,
        ANNOTATION
    }

    /** A method call or field access in the byte code. */
    record Member(String owner, String name, String descriptor, ApiUse use) {}

    private static final Pattern TYPE_IN_TEXT =
            Pattern.compile("(?<![\\w.])com\\.atlassian(?:\\.[a-z]\\w*)+(?:[.$][A-Z]\\w*)+");

    private final JarClasses jar;
    private final PlatformStubs stubs;
    private final Map<String, Set<Form>> types = new TreeMap<>();
    private final Set<String> implemented = new TreeSet<>();
    private final Map<ApiUse, Member> members = new TreeMap<>();

    private JarApiScanner(JarClasses jar, PlatformStubs stubs) {
        this.jar = jar;
        this.stubs = stubs;
    }

    static JarApiScanner of(JarClasses jar, PlatformStubs stubs) {
        JarApiScanner uses = new JarApiScanner(jar, stubs);
        jar.classes().values().forEach(uses::addClass);
        jar.lines().forEach(uses::addLine);
        return uses;
    }

    /** All referenced types with the required kinds, mostly none. */
    Map<String, Set<Form>> types() {
        return types;
    }

    Collection<Member> members() {
        return members.values();
    }

    /** Whether a class of the jar implements the type; then all its abstract methods must be implemented. */
    boolean implementsType(String internalName) {
        return implemented.contains(internalName);
    }

    private void addLine(String line) {
        TYPE_IN_TEXT.matcher(line).results().map(MatchResult::group).forEach(this::addNamed);
    }

    private void addNamed(String name) {
        addType(name.replace('.', '/'));
    }

    private void addType(String internalName) {
        if (ApiUse.isConfluences(internalName)) {
            types.computeIfAbsent(internalName, any -> new TreeSet<>());
        }
    }

    private void addForm(String internalName, Form form) {
        if (ApiUse.isConfluences(internalName)) {
            types.computeIfAbsent(internalName, any -> new TreeSet<>()).add(form);
        }
    }

    private void addAnnotationValue(String annotation, String call) {
        String name = call.substring(0, call.indexOf('('));
        String descriptor = call.substring(name.length());
        add(annotation, name, descriptor, ApiUse.method(annotation, false, name, descriptor));
    }

    private void addClass(ClassNode type) {
        type.accept(new ClassRemapper(
                new AnnotationReader(this::addForm, this::addAnnotationValue), new Remapper(Opcodes.ASM9) {
                    @Override
                    public String map(String internalName) {
                        addType(internalName);
                        return internalName;
                    }
                }));
        addForm(type.superName, Form.CLASS);
        type.interfaces.forEach(parent -> addForm(parent, Form.INTERFACE));
        type.methods.forEach(this::addCalls);
        addImplemented(type, type);
    }

    private void addCalls(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call) {
                boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
                addMethod(call.owner, call.itf, isStatic, call.name, call.desc);
            } else if (instruction instanceof FieldInsnNode access) {
                boolean isStatic = access.getOpcode() == Opcodes.GETSTATIC || access.getOpcode() == Opcodes.PUTSTATIC;
                add(
                        access.owner,
                        access.name,
                        access.desc,
                        ApiUse.field(access.owner, isStatic, access.name, access.desc));
            } else if (instruction instanceof InvokeDynamicInsnNode lambda) {
                addLambda(lambda);
            }
        }
    }

    private void addLambda(InvokeDynamicInsnNode lambda) {
        Type made = Type.getReturnType(lambda.desc);
        if (made.getSort() == Type.OBJECT && ApiUse.isConfluences(made.getInternalName())) {
            implemented.add(made.getInternalName());
            addMethod(made.getInternalName(), true, false, lambda.name, lambda.bsmArgs[0].toString());
        }
        Arrays.stream(lambda.bsmArgs)
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .filter(to -> to.getTag() >= Opcodes.H_INVOKEVIRTUAL)
                .forEach(to -> addMethod(
                        to.getOwner(),
                        to.isInterface(),
                        to.getTag() == Opcodes.H_INVOKESTATIC,
                        to.getName(),
                        to.getDesc()));
    }

    private void addMethod(String named, boolean isInterface, boolean isStatic, String name, String descriptor) {
        String owner = outside(named, name, descriptor);
        if (owner.equals(named)) {
            addForm(owner, isInterface ? Form.INTERFACE : Form.CLASS);
        }
        add(owner, name, descriptor, ApiUse.method(owner, isStatic, name, descriptor));
    }

    private void add(String owner, String name, String descriptor, ApiUse use) {
        if (ApiUse.isConfluences(owner)) {
            members.put(use, new Member(owner, name, descriptor, use));
        }
    }

    /** Resolves a call on a class of the jar to the type outside that declares the inherited method. */
    private String outside(String named, String name, String descriptor) {
        ClassNode type = jar.classes().get(named);
        if (type == null || declares(type, name, descriptor)) {
            return named;
        }
        if (stubs.declared(type.superName, name, descriptor).isPresent()) {
            return type.superName;
        }
        return type.interfaces.stream()
                .filter(parent -> stubs.declared(parent, name, descriptor).isPresent())
                .findFirst()
                .orElseGet(() -> outside(type.superName, name, descriptor));
    }

    private static boolean declares(ClassNode type, String name, String descriptor) {
        return type.methods.stream().anyMatch(method -> method.name.equals(name) && method.desc.equals(descriptor));
    }

    /** Adds methods that override one of Confluence's, which calls them by exactly this descriptor. */
    private void addImplemented(ClassNode type, ClassNode ancestor) {
        List<String> parents = new ArrayList<>(ancestor.interfaces);
        parents.add(ancestor.superName);
        for (String parent : parents) {
            if (ApiUse.isConfluences(parent)) {
                implemented.add(parent);
                type.methods.stream()
                        .filter(method -> !method.name.startsWith("<"))
                        .filter(method ->
                                stubs.declared(parent, method.name, method.desc).isPresent())
                        .forEach(method -> add(
                                parent,
                                method.name,
                                method.desc,
                                ApiUse.method(parent, false, method.name, method.desc)));
            } else if (jar.classes().containsKey(parent)) {
                addImplemented(type, jar.classes().get(parent));
            }
        }
    }
}
