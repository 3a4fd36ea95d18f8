package dk.albertslund.activeobjects;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/** The columns of one entity's table, and which of them are indexed. */
final class EntityColumns {
    private static final FieldNameConverter NAMES = new AtlassianFieldNameConverter();
    private static final ClassValue<EntityColumns> KNOWN = new ClassValue<>() {
        @Override
        protected EntityColumns computeValue(Class<?> entity) {
            return new EntityColumns(entity);
        }
    };

    private final Set<String> all = new TreeSet<>();
    private final Set<String> unlimited = new TreeSet<>();
    private final List<List<String>> indexes = new ArrayList<>();

    private EntityColumns(Class<?> entity) {
        for (Method method : entity.getMethods()) {
            String column = NAMES.getName(method);
            if (column != null) {
                add(column, method);
            }
        }
        Indexes together = entity.getAnnotation(Indexes.class);
        if (together != null) {
            Arrays.stream(together.value()).forEach(index -> add(entity, index));
        }
    }

    static EntityColumns of(Class<?> entity) {
        return KNOWN.get(entity);
    }

    private void add(String column, Method method) {
        all.add(column);
        StringLength length = method.getAnnotation(StringLength.class);
        if (length != null && length.value() == StringLength.UNLIMITED) {
            unlimited.add(column);
        }
        if (method.isAnnotationPresent(Indexed.class)
                || method.isAnnotationPresent(Unique.class)
                || method.isAnnotationPresent(PrimaryKey.class)
                || RawEntity.class.isAssignableFrom(method.getReturnType())) {
            indexes.add(List.of(column));
        }
    }

    private void add(Class<?> entity, Index index) {
        indexes.add(Arrays.stream(index.methodNames())
                .map(name -> column(entity, name))
                .toList());
    }

    private static String column(Class<?> entity, String getter) {
        return Arrays.stream(entity.getMethods())
                .filter(method -> method.getName().equals(getter) && method.getParameterCount() == 0)
                .map(NAMES::getName)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        entity.getSimpleName() + " has an @Index on " + getter + ", which it does not have"));
    }

    Set<String> all() {
        return all;
    }

    /** Whether the text may be of any length: a CLOB, which Oracle and SQL Server neither compare nor sort. */
    boolean isUnlimited(String column) {
        return unlimited.contains(column);
    }

    /** Whether some index leads to this column: the columns before it in that index are asked for too. */
    boolean isIndexed(String column, Collection<String> asked) {
        return indexes.stream()
                .filter(index -> index.contains(column))
                .anyMatch(index -> asked.containsAll(index.subList(0, index.indexOf(column))));
    }
}
