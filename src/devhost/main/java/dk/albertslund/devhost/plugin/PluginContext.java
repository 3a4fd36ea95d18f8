package dk.albertslund.devhost.plugin;

import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;

/**
 * The plugin's Spring context: its own components, and of the host's services only those that its index imports, under
 * the names that the index gives them.
 */
final class PluginContext implements AutoCloseable {
    private final GenericApplicationContext context;
    private final Function<String, Class<?>> classes;
    private final Map<Class<?>, Object> services;
    private final Map<String, String> beans = new HashMap<>();

    /**
     * @param classes loads through the bundle
     * @param services what the host has, by the type under which it hands it out
     */
    PluginContext(Function<String, Class<?>> classes, ClassLoader loader, Map<Class<?>, Object> services) {
        this.classes = classes;
        this.services = services;
        this.context = new GenericApplicationContext();
        context.setClassLoader(loader);
        context.setAllowBeanDefinitionOverriding(false);
        context.registerBean(AutowiredAnnotationBeanPostProcessor.class);
    }

    /** Makes every component; a module class that is a component too, or asks for what is no bean, is refused. */
    void start(ScannerIndex index, List<String> moduleClasses) {
        index.imports().forEach(this::addService);
        index.components().forEach(this::addComponent);
        Set<String> components = index.components().stream()
                .map(ScannerIndex.IndexEntry::className)
                .collect(Collectors.toSet());
        for (String moduleClass : moduleClasses) {
            if (components.contains(moduleClass)) {
                throw new PluginStartException(moduleClass
                        + " is a module's class and a component too; Confluence would make it twice. Drop @Component");
            }
        }
        refresh();
        moduleClasses.forEach(name -> checkModuleClass(classes.apply(name)));
    }

    private void addService(ScannerIndex.IndexEntry line) {
        Class<?> type = classes.apply(line.className());
        Object service = services.get(type);
        if (service == null) {
            throw new PluginStartException("The index imports " + line.className()
                    + ", which the host does not hand out (or only to a plugin with an <ao> module)");
        }
        claim(line);
        context.getBeanFactory().registerSingleton(line.beanName(), service);
    }

    private void addComponent(ScannerIndex.IndexEntry line) {
        Class<?> type = classes.apply(line.className());
        checkServices("component", type);
        claim(line);
        RootBeanDefinition definition = new RootBeanDefinition(type);
        definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
        context.registerBeanDefinition(line.beanName(), definition);
    }

    private void claim(ScannerIndex.IndexEntry line) {
        String other = beans.put(line.beanName(), line.className());
        if (other != null) {
            throw new PluginStartException(
                    "The bean name " + line.beanName() + " is taken by both " + other + " and " + line.className());
        }
    }

    private void checkServices(String what, Class<?> type) {
        for (Class<?> need : ConstructorResolver.of(type).getParameterTypes()) {
            if (services.containsKey(need) && !beans.containsValue(need.getName())) {
                throw new PluginStartException("The " + what + " " + type.getName() + " needs " + need.getName()
                        + ", which META-INF/plugin-components/imports does not list: it lacks @ComponentImport");
            }
        }
    }

    /** Confluence would start the plugin without the module. */
    private void checkModuleClass(Class<?> type) {
        checkServices("module class", type);
        Constructor<?> constructor = ConstructorResolver.of(type);
        for (int i = 0; i < constructor.getParameterCount(); i++) {
            try {
                context.getDefaultListableBeanFactory()
                        .resolveDependency(new DependencyDescriptor(new MethodParameter(constructor, i), true), null);
            } catch (BeansException e) {
                throw new PluginStartException(
                        "The module class " + type.getName() + " needs " + constructor.getParameterTypes()[i].getName()
                                + ", which is no bean: " + e.getMessage(),
                        e);
            }
        }
    }

    private void refresh() {
        DefaultListableBeanFactory factory = context.getDefaultListableBeanFactory();
        factory.setAllowCircularReferences(false);
        try {
            context.refresh();
        } catch (BeansException e) {
            throw new PluginStartException(
                    "The plugin's Spring context does not start: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    e);
        }
    }

    /** Makes a class that is no bean itself, from the context's beans. */
    @SuppressWarnings("deprecation") // Confluence's own call; the newer one would not see a constructor without a mark
    Object create(Class<?> type) {
        ConstructorResolver.of(type);
        return context.getBeanFactory().createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    /** @throws PluginStartException when there is none of that name and type */
    <T> T bean(String name, Class<T> type) {
        try {
            return context.getBean(name, type);
        } catch (BeansException e) {
            throw new PluginStartException("There is no bean " + name + " of " + type.getName(), e);
        }
    }

    /** Destroys the components. */
    @Override
    public void close() {
        context.close();
    }
}
