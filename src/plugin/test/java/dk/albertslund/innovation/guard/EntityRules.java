package dk.albertslund.innovation.guard;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Case;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.Ignore;
import net.java.ao.schema.Table;
import net.java.ao.schema.UnderscoreFieldNameConverter;

/** Limits for entities that hold on all databases that Confluence supports; Oracle is the strictest. */
final class EntityRules {
    private static final int LONGEST_TABLE = 20;
    private static final int LONGEST_COLUMN = 30;
    private static final Map<String, Set<String>> RESERVED = ReservedWords.byDatabase(Project.ours());

    private EntityRules() {}

    static boolean isEntity(Class<?> type) {
        return type.isInterface() && RawEntity.class.isAssignableFrom(type);
    }

    static List<String> findings(List<Class<?>> entities, List<String> listedInDescriptor) {
        List<String> findings = new ArrayList<>();
        List<String> names = entities.stream().map(Class::getName).toList();
        names.stream()
                .filter(name -> !listedInDescriptor.contains(name))
                .forEach(name -> findings.add("<ao> lacks <entity>" + name + "</entity>"));
        listedInDescriptor.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> findings.add("<ao> names an entity that is none: " + name));
        entities.forEach(entity -> addFindings(entity, findings));
        return findings;
    }

    private static void addFindings(Class<?> entity, List<String> findings) {
        String table = tableOf(entity);
        if (table.isEmpty()) {
            findings.add(entity.getSimpleName() + " has no @Table; its name would change with the class");
        }
        if (!entity.isAnnotationPresent(Preload.class)) {
            findings.add(
                    entity.getSimpleName() + " has no @Preload; every row would be read by a statement of its own");
        }
        if (table.length() > LONGEST_TABLE) {
            findings.add(table + " is longer than " + LONGEST_TABLE + " letters");
        }
        columnsOf(entity).forEach(column -> addFindings(table + "." + column, column, findings));
        addAccessorFindings(entity, findings);
    }

    private static void addFindings(String place, String column, List<String> findings) {
        if (column.length() > LONGEST_COLUMN) {
            findings.add(place + " is longer than " + LONGEST_COLUMN + " letters");
        }
        RESERVED.forEach((database, words) -> {
            if (words.contains(column)) {
                findings.add(place + " is a reserved word of " + database);
            }
        });
    }

    private static void addAccessorFindings(Class<?> entity, List<String> findings) {
        List<String> getters = accessors(entity)
                .filter(EntityRules::isGetter)
                .map(method -> method.getName().replaceFirst("get|is", "") + " of " + method.getReturnType())
                .toList();
        List<String> setters = accessors(entity)
                .filter(method -> !isGetter(method))
                .map(method -> method.getName().replaceFirst("set", "") + " of " + method.getParameterTypes()[0])
                .toList();
        getters.stream()
                .filter(property -> !setters.contains(property))
                .forEach(property -> findings.add(entity.getSimpleName() + " has no setter for " + property));
        setters.stream()
                .filter(property -> !getters.contains(property))
                .forEach(property -> findings.add(entity.getSimpleName() + " has no getter for " + property));
    }

    /** Empty when the entity has no annotation. */
    static String tableOf(Class<?> entity) {
        return entity.isAnnotationPresent(Table.class)
                ? entity.getAnnotation(Table.class).value()
                : "";
    }

    static Set<String> columnsOf(Class<?> entity) {
        FieldNameConverter names = new UnderscoreFieldNameConverter(Case.UPPER);
        Set<String> columns = new TreeSet<>();
        accessors(entity).filter(EntityRules::isGetter).map(names::getName).forEach(columns::add);
        return columns;
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0;
    }

    /** Accessors of columns, without relations and ignored methods. */
    private static Stream<Method> accessors(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredMethods())
                .filter(method -> method.getName().matches("(get|is|set)[A-Z].*"))
                .filter(method -> !method.getReturnType().isArray() && !method.isAnnotationPresent(Ignore.class));
    }
}
