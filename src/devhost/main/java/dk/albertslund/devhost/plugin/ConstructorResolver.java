package dk.albertslund.devhost.plugin;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/** Chooses the constructor for injection: the only one; of several the annotated one; else the only public one. */
final class ConstructorResolver {
    private ConstructorResolver() {}

    static Constructor<?> of(Class<?> type) {
        List<Constructor<?>> all = List.of(type.getDeclaredConstructors());
        return only(all)
                .or(() -> only(
                        all.stream().filter(ConstructorResolver::isAnnotated).toList()))
                .or(() -> only(List.of(type.getConstructors())))
                .orElseThrow(() -> new PluginStartException(type.getName() + " has " + all.size()
                        + " constructors; one of them must carry @Inject or @Autowired"));
    }

    private static Optional<Constructor<?>> only(List<Constructor<?>> some) {
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }

    private static boolean isAnnotated(Constructor<?> constructor) {
        return constructor.isAnnotationPresent(Inject.class) || constructor.isAnnotationPresent(Autowired.class);
    }
}
