package dk.albertslund.devhost.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
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

    /** Runs the upgrade tasks, brings the tables to the classes' shape, then hands out the service on them. */
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
        String given = module.getAttribute("namespace");
        String namespace = given.isEmpty() ? descriptor.key() : given;
        EntityManager manager = AoDatabase.open(dataSource, namespace);
        ActiveObjects ao = new EntityManagerActiveObjects(manager);
        new UpgradeTaskRunner(dataSource, namespace).run(upgradeTasks(module, classes), ao);
        migrate(manager, entities(module, classes));
        return Optional.of(ao);
    }

    private static List<ActiveObjectsUpgradeTask> upgradeTasks(Element module, Function<String, Class<?>> classes) {
        return PluginXmlParser.children(module, "upgradeTask").stream()
                .map(task -> upgradeTask(classes.apply(task.getTextContent().trim())))
                .toList();
    }

    /** Active Objects are what a task brings to their shape, so it can want nothing of the plugin's own beans here. */
    private static ActiveObjectsUpgradeTask upgradeTask(Class<?> type) {
        try {
            return (ActiveObjectsUpgradeTask) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new PluginStartException(
                    PluginDescriptor.FILE + ": <upgradeTask> " + type.getName()
                            + " is no upgrade task with a public constructor without parameters",
                    e);
        }
    }

    private static List<Class<?>> entities(Element module, Function<String, Class<?>> classes) {
        List<Class<?>> entities = PluginXmlParser.children(module, "entity").stream()
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
            entities.forEach(entity -> EntityNameValidator.check(manager, entity));
            manager.migrate(entities.toArray(Class[]::new));
        } catch (SQLException | ActiveObjectsException | UncheckedExecutionException e) {
            throw new PluginStartException("The tables cannot be made: " + e.getMessage(), e);
        }
    }
}
