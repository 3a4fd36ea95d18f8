package dk.albertslund.devhost.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.google.common.util.concurrent.UncheckedExecutionException;
import dk.albertslund.activeobjects.AoDatabase;
import dk.albertslund.activeobjects.EntityManagerActiveObjects;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import org.w3c.dom.Element;

/** The plugin's tables, as its {@code <ao>} module lists them; a plugin without one gets no Active Objects. */
final class PluginEntities {
    private static final int MOST_ENTITIES = 200;

    private PluginEntities() {}

    /** Brings the tables to the classes' shape, then hands out the service on them. */
    static Optional<ActiveObjects> migrate(
            PluginDescriptor descriptor, Function<String, Class<?>> classes, DataSource dataSource) {
        List<PluginModule> modules = descriptor.modules("ao");
        if (modules.isEmpty()) {
            return Optional.empty();
        }
        if (modules.size() > 1) {
            throw new PluginStartException(PluginDescriptor.FILE + ": a plugin has one <ao> at most");
        }
        Element module = modules.get(0).element();
        if (!PluginXml.children(module, "upgradeTask").isEmpty()) {
            throw new UnsupportedOperationException(PluginDescriptor.FILE + ": <upgradeTask> is not imitated");
        }
        String namespace = module.getAttribute("namespace");
        EntityManager manager = AoDatabase.open(dataSource, namespace.isEmpty() ? descriptor.key() : namespace);
        migrate(manager, entities(module, classes));
        return Optional.of(new EntityManagerActiveObjects(manager));
    }

    private static List<Class<?>> entities(Element module, Function<String, Class<?>> classes) {
        List<Class<?>> entities = PluginXml.children(module, "entity").stream()
                .<Class<?>>map(entity -> classes.apply(entity.getTextContent().trim()))
                .toList();
        if (entities.size() > MOST_ENTITIES) {
            throw new PluginStartException(PluginDescriptor.FILE + ": <ao> lists " + entities.size()
                    + " entities, Active Objects takes " + MOST_ENTITIES);
        }
        return entities;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void migrate(EntityManager manager, List<Class<?>> entities) {
        try {
            entities.forEach(entity -> EntityNames.check(manager, entity));
            manager.migrate(entities.toArray(Class[]::new));
        } catch (SQLException | ActiveObjectsException | UncheckedExecutionException e) {
            throw new PluginStartException("The tables cannot be made: " + e.getMessage(), e);
        }
    }
}
