package dk.albertslund.devhost.plugin;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** Which constructor injection uses: the only one, or of several the only one that is annotated. */
final class BeanConstructor {
    private BeanConstructor() {}

    static Constructor<?> of(Class<?> type) {
        List<Constructor<?>> all = List.of(type.getDeclaredConstructors());
        if (all.size() == 1) {
            return all.get(0);
        }
        List<Constructor<?>> annotated =
                all.stream().filter(BeanConstructor::isAnnotated).toList();
        if (annotated.size() != 1) {
            throw new PluginStartException(type.getName() + " has " + all.size()
                    + " constructors; one of them must carry @Inject or @Autowired");
        }
        return annotated.get(0);
    }

    /** What must be a bean before the class can be made. */
    static List<Class<?>> needs(Class<?> type) {
        return Arrays.asList(of(type).getParameterTypes());
    }

    private static boolean isAnnotated(Constructor<?> constructor) {
        return constructor.isAnnotationPresent(Inject.class) || constructor.isAnnotationPresent(Autowired.class);
    }
}
