package dk.albertslund.innovation.guard;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The app's own classes, without its tests. */
final class AppClasses {
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.albertslund.innovation");

    private AppClasses() {}

    static List<Class<?>> that(Predicate<Class<?>> chosen) {
        return ALL.stream()
                .<Class<?>>map(found -> load(found.getName()))
                .filter(chosen)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, AppClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static boolean contain(String name) {
        return ALL.contain(name);
    }
}
