package dk.albertslund.innovation.guard;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a template is handed: a {@code …View} that has decided everything and can only be read. */
final class ViewRules {
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

    private ViewRules() {}

    static boolean isView(Class<?> type) {
        return type.getSimpleName().endsWith("View");
    }

    static List<String> findings(List<Class<?>> views, List<String> allowlist) {
        List<String> findings = new ArrayList<>();
        for (Class<?> view : views) {
            if (!Modifier.isFinal(view.getModifiers())) {
                findings.add(view.getName() + " is not final");
            }
            methods(view).forEach(method -> addFindings(method, findings));
        }
        addAllowlistFindings(views, allowlist, findings);
        return findings;
    }

    private static Stream<Method> methods(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()));
    }

    private static void addFindings(Method method, List<String> findings) {
        String name = method.getDeclaringClass().getName() + "#" + method.getName();
        if (method.getParameterCount() > 0 || !method.getName().matches("(get|is)[A-Z].*")) {
            findings.add(name + " is not a getter");
        } else if (!isForTemplates(method.getGenericReturnType())) {
            findings.add(name + " returns " + method.getGenericReturnType().getTypeName()
                    + "; templates are handed text, numbers, booleans, views and lists or maps of them");
        }
    }

    private static boolean isForTemplates(Type type) {
        if (PLAIN.contains(type)) {
            return true;
        }
        if (type instanceof ParameterizedType parameterized) {
            return List.of(List.class, Map.class).contains(parameterized.getRawType())
                    && Arrays.stream(parameterized.getActualTypeArguments()).allMatch(ViewRules::isForTemplates);
        }
        return type instanceof Class<?> view && isView(view);
    }

    private static void addAllowlistFindings(List<Class<?>> views, List<String> allowlist, List<String> findings) {
        List<String> getters = views.stream()
                .flatMap(ViewRules::methods)
                .map(ViewRules::line)
                .sorted()
                .toList();
        getters.stream()
                .filter(line -> !allowlist.contains(line))
                .forEach(line -> findings.add("<velocity-allowlist> lacks <method>" + line + "</method>"));
        allowlist.stream()
                .filter(line -> !getters.contains(line))
                .forEach(line -> findings.add("<velocity-allowlist> names a getter that no view has: " + line));
        if (!allowlist.equals(allowlist.stream().sorted().toList())) {
            findings.add("<velocity-allowlist> is not sorted");
        }
    }

    private static String line(Method getter) {
        return getter.getDeclaringClass().getName() + "#" + getter.getName() + "()";
    }
}
