package dk.albertslund.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.asm.ClassReader;
import org.springframework.asm.Type;

/**
 * Checks that a class of a started bundle links: it is verified, can be reflected on, and finds every class it names.
 */
final class ClassLinkageChecker {
    /** The kind of an entry in a class's constants that names another class (Java Virtual Machine Specification, 4.4). */
    private static final int NAMES_A_CLASS = 7;

    private final InstalledPlugin plugin;

    ClassLinkageChecker(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    /** Link errors: one line per missing class, sorted. */
    List<String> broken() {
        SortedSet<String> findings = new TreeSet<>();
        for (String className : plugin.classNames("")) {
            missing(() -> lookInto(className)).ifPresent(reason -> findings.add(className + " needs " + reason));
            for (String named : namedBy(className)) {
                missing(() -> plugin.load(className).getClassLoader().loadClass(named))
                        .ifPresent(reason -> findings.add(className + " needs " + reason));
            }
        }
        return List.copyOf(findings);
    }

    private void lookInto(String className) throws ClassNotFoundException {
        Class<?> type = Class.forName(className, true, plugin.load(className).getClassLoader());
        type.getDeclaredConstructors();
        type.getDeclaredFields();
        type.getDeclaredMethods();
        type.getGenericInterfaces();
    }

    private Set<String> namedBy(String className) {
        ClassReader reader = new ClassReader(bytes(className));
        char[] buffer = new char[reader.getMaxStringLength()];
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && reader.readByte(offset - 1) == NAMES_A_CLASS) {
                Type type = Type.getObjectType(reader.readUTF8(offset, buffer));
                Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
                if (element.getSort() == Type.OBJECT) {
                    names.add(element.getClassName());
                }
            }
        }
        return names;
    }

    private byte[] bytes(String className) {
        try (InputStream in =
                plugin.resource(className.replace('.', '/') + ".class").orElseThrow()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + className, e);
        }
    }

    private static Optional<String> missing(Step step) {
        try {
            step.run();
            return Optional.empty();
        } catch (PluginStartException e) {
            return Optional.of(className(e.getCause()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.of(className(e));
        }
    }

    /** Class name from the error message of a class loader, which varies in format. */
    private static String className(Throwable missing) {
        return String.valueOf(missing.getMessage()).split(" ")[0].replace('/', '.');
    }

    private interface Step {
        void run() throws ClassNotFoundException;
    }
}
