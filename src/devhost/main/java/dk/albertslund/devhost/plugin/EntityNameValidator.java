package dk.albertslund.devhost.plugin;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/**
 * Checks table and column names as Confluence does before it creates a table, so that every supported database accepts
 * them.
 */
final class EntityNameValidator {
    private static final int LONGEST = 30;
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private EntityNameValidator() {}

    static void check(EntityManager manager, Class<?> entity) {
        if (!entity.isInterface() || !RawEntity.class.isAssignableFrom(entity)) {
            throw new PluginStartException(
                    PluginDescriptor.FILE + ": <entity> " + entity.getName() + " is no Active Objects entity");
        }
        checkLength(entity, "table", table(manager, entity));
        for (Method method : entity.getMethods()) {
            String field = manager.getNameConverters().getFieldNameConverter().getName(method);
            if (field != null) {
                checkLength(entity, "column", field);
                checkWord(entity, field);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static String table(EntityManager manager, Class<?> entity) {
        return manager.getNameConverters().getTableNameConverter().getName((Class<? extends RawEntity<?>>) entity);
    }

    private static void checkLength(Class<?> entity, String what, String name) {
        if (name.length() > LONGEST) {
            throw new PluginStartException(entity.getName() + ": the " + what + " " + name + " has " + name.length()
                    + " characters, Active Objects takes " + LONGEST);
        }
    }

    private static void checkWord(Class<?> entity, String column) {
        if (RESERVED.stream().anyMatch(column::equalsIgnoreCase)) {
            throw new PluginStartException(entity.getName() + ": the column " + column + " is a reserved word, as are "
                    + Arrays.toString(RESERVED.stream().sorted().toArray()));
        }
    }
}
