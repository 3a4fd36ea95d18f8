package dk.albertslund.innovation.guard;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * All regular expressions in the given classes: patterns in constants, directly or in their fields, and all string literals of
 * methods that call {@code matches}, {@code replaceAll}, {@code replaceFirst} or {@code split}.
 */
final class RegularExpressions {
    private static final Set<String> OF_TEXTS = Set.of("matches", "replaceAll", "replaceFirst", "split");

    private final Map<String, Pattern> found = new LinkedHashMap<>();
    private final Set<String> compiling = new TreeSet<>();
    private final Set<String> holding = new TreeSet<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    RegularExpressions(List<Class<?>> classes) {
        classes.forEach(this::read);
        classes.forEach(this::constants);
    }

    /** By location. */
    Map<String, Pattern> all() {
        return found;
    }

    /** Classes that compile a pattern outside of constants, which the search does not find. */
    Set<String> unseen() {
        Set<String> unseen = new TreeSet<>(compiling);
        unseen.removeAll(holding);
        return unseen;
    }

    private void read(Class<?> type) {
        ClassNode node = new ClassNode();
        try (InputStream bytes = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        node.methods.forEach(method -> read(type, method));
    }

    private void read(Class<?> type, MethodNode method) {
        boolean isMatching = false;
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call) {
                isMatching |= call.owner.equals("java/lang/String") && OF_TEXTS.contains(call.name);
                if (call.owner.equals("java/util/regex/Pattern") && call.name.equals("compile")) {
                    compiling.add(type.getName());
                }
            }
        }
        if (isMatching) {
            texts(type.getSimpleName() + "." + method.name, method);
        }
    }

    private void texts(String place, MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                try {
                    found.put(place + " " + text, Pattern.compile(text));
                } catch (PatternSyntaxException e) {
                    // A literal that is no regular expression
                }
            }
        }
    }

    private void constants(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                look(type, type.getSimpleName() + "." + field.getName(), value(field, null));
            }
        }
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private void look(Class<?> holder, String place, Object value) {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof Pattern pattern) {
            found.put(place, pattern);
            holding.add(holder.getName());
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> look(holder, place, one));
        } else if (value instanceof Map<?, ?> several) {
            several.values().forEach(one -> look(holder, place, one));
        } else if (value.getClass().getName().startsWith("dk.albertslund.")) {
            for (Field field : value.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    look(value.getClass(), place + "." + field.getName(), value(field, value));
                }
            }
        }
    }
}
