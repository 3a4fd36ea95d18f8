package dk.albertslund.scanner;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes into {@code <velocity-allowlist>} of the built descriptor what templates may call: of every record named
 * {@code …View} the public methods without parameters that return text, numbers, booleans, views, or lists or maps of them.
 */
public final class AllowlistWriter {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String VIEW = "View";
    private static final Pattern LIST = Pattern.compile("(?s)(<velocity-allowlist\\b[^>]*>).*?(</velocity-allowlist>)");
    private static final Set<Type> PLAIN = Set.of(
            String.class,
            boolean.class,
            int.class,
            long.class,
            double.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class);
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private AllowlistWriter() {}

    /** @param arguments the folder with the compiled classes and the built descriptor */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        write(Path.of(arguments[0]), Thread.currentThread().getContextClassLoader());
    }

    static void write(Path folder, ClassLoader classes) throws IOException, ClassNotFoundException {
        Path descriptor = folder.resolve(DESCRIPTOR);
        Matcher list = LIST.matcher(Files.readString(descriptor));
        if (!list.find()) {
            throw new IllegalStateException(descriptor + " has no <velocity-allowlist> with a beginning and an end");
        }
        String methods = views(folder, classes).stream()
                .flatMap(AllowlistWriter::callable)
                .map(AllowlistWriter::entry)
                .sorted()
                .map(entry -> "    <method>" + entry + "</method>\n")
                .collect(Collectors.joining("", "\n", "  "));
        Files.writeString(descriptor, list.replaceFirst("$1" + Matcher.quoteReplacement(methods) + "$2"));
    }

    private static List<Class<?>> views(Path folder, ClassLoader classes) throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(folder)) {
            names = files.map(file -> folder.relativize(file)
                            .toString()
                            .replace(folder.getFileSystem().getSeparator(), "."))
                    .filter(name -> name.endsWith(VIEW + ".class") && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
        List<Class<?>> views = new ArrayList<>();
        for (String name : names) {
            Class<?> view = Class.forName(name, false, classes);
            if (view.isRecord()) {
                views.add(view);
            }
        }
        return views;
    }

    /** The methods of a view that templates may call. */
    public static Stream<Method> callable(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .filter(method -> isForTemplates(method.getGenericReturnType()));
    }

    /** The method as {@code <method>} names it. */
    public static String entry(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName() + "()";
    }

    /** Whether it can be shown as it is, or run through and asked. */
    public static boolean isForTemplates(Type type) {
        if (PLAIN.contains(type)) {
            return true;
        }
        if (type instanceof ParameterizedType parameterized) {
            return List.of(List.class, Map.class).contains(parameterized.getRawType())
                    && Arrays.stream(parameterized.getActualTypeArguments()).allMatch(AllowlistWriter::isForTemplates);
        }
        return type instanceof Class<?> view && isView(view);
    }

    /** Whether templates are handed such things: a view by its name, at the top of its file. */
    public static boolean isView(Class<?> type) {
        return type.getSimpleName().endsWith(VIEW) && type.getEnclosingClass() == null;
    }
}
