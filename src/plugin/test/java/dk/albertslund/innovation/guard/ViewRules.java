package dk.albertslund.innovation.guard;

import dk.albertslund.scanner.AllowlistWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Rules for views: public records named {@code …View} with read-only components of allowed types. */
final class ViewRules {
    private ViewRules() {}

    static boolean isView(Class<?> type) {
        return type.getSimpleName().endsWith("View");
    }

    /** Velocity calls only methods of public classes; nested ones are excluded, as their name in the allowlist is not documented. */
    static List<String> findings(List<Class<?>> views) {
        List<String> findings = new ArrayList<>();
        for (Class<?> view : views) {
            if (!view.isRecord() || !Modifier.isPublic(view.getModifiers()) || view.getEnclosingClass() != null) {
                findings.add(view.getName() + " is not a public record of its own file");
            } else {
                addFindings(view, findings);
            }
        }
        return findings;
    }

    private static void addFindings(Class<?> view, List<String> findings) {
        Set<Method> callable = Set.copyOf(AllowlistWriter.callable(view).toList());
        List<Method> parts = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
        Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method -> !Set.of("hashCode", "toString").contains(method.getName()))
                .filter(method -> !callable.contains(method) && !parts.contains(method))
                .forEach(method -> findings.add(view.getName() + "#" + method.getName() + " returns "
                        + method.getGenericReturnType().getTypeName() + "; templates are handed text, numbers, "
                        + "booleans, views and lists or maps of them"));
    }

    /** The allowlist has exactly the called methods. */
    static List<String> findings(Collection<String> allowed, Collection<String> called) {
        List<String> findings = new ArrayList<>();
        called.stream()
                .filter(method -> !allowed.contains(method))
                .forEach(method -> findings.add("A template calls what is not allowed: " + method));
        allowed.stream()
                .filter(method -> !called.contains(method))
                .forEach(method -> findings.add("No template calls " + method + "; a view holds what is shown"));
        return findings;
    }
}
