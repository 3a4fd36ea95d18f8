package dk.albertslund.devhost.render;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.parser.node.AbstractExecutor;
import org.apache.velocity.runtime.parser.node.BooleanPropertyExecutor;
import org.apache.velocity.runtime.parser.node.GetExecutor;
import org.apache.velocity.runtime.parser.node.MapGetExecutor;
import org.apache.velocity.runtime.parser.node.PropertyExecutor;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives templates access to objects through allowed methods only, and marks as HTML what methods named {@code …Html},
 * {@code render…} or {@code getRender…} return. A blocked call resolves to nothing, so that the engine prints the
 * reference as it stands.
 */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    /** The engine attribute that holds the allowlist. */
    static final String ALLOWLIST = MethodAllowlist.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(AllowlistUberspect.class);

    private MethodAllowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (MethodAllowlist) services.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Iterator getIterator(Object object, Info where) throws Exception {
        Object bare = RawHtml.bare(object);
        boolean isPlain = bare instanceof Collection
                || bare instanceof Map
                || bare instanceof Iterator
                || bare != null && bare.getClass().isArray();
        return isPlain ? super.getIterator(bare, where) : null;
    }

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info where) throws Exception {
        Object bare = RawHtml.bare(object);
        if (bare == null || bare instanceof Class) {
            return null;
        }
        Object[] bareArguments = Arrays.stream(arguments).map(RawHtml::bare).toArray();
        if (bare.getClass().isArray()) {
            // The engine shows arrays as lists, whose methods are plain
            return super.getMethod(bare, name, bareArguments, where);
        }
        Method method = introspector.getMethod(bare.getClass(), name, bareArguments);
        if (method == null || !isAllowed(method, where)) {
            return null;
        }
        return new MarkingMethod(super.getMethod(bare, name, bareArguments, where), isMarkup(method));
    }

    @Override
    public VelPropertyGet getPropertyGet(Object object, String name, Info where) throws Exception {
        Object bare = RawHtml.bare(object);
        AbstractExecutor executor = executor(bare, name);
        if (executor == null) {
            return null;
        }
        Method method = executor.getMethod();
        boolean isMapEntry = executor instanceof MapGetExecutor;
        if (!isMapEntry && !isAllowed(method, where)) {
            return null;
        }
        return new MarkingGet(executor, isMapEntry ? "get" : method.getName(), !isMapEntry && isMarkup(method));
    }

    /** The engine's own order: getter, entry of a map, {@code get(name)}, {@code is…}. */
    private AbstractExecutor executor(Object bare, String name) {
        Class<?> type = bare.getClass();
        AbstractExecutor executor = new PropertyExecutor(log, introspector, type, name);
        if (!executor.isAlive()) {
            executor = new MapGetExecutor(log, type, name);
        }
        if (!executor.isAlive()) {
            executor = new GetExecutor(log, introspector, type, name);
        }
        if (!executor.isAlive()) {
            executor = new BooleanPropertyExecutor(log, introspector, type, name);
        }
        return executor.isAlive() ? executor : null;
    }

    @Override
    public VelPropertySet getPropertySet(Object object, String name, Object value, Info where) {
        LOG.warn(
                "Blocked in a template: setting {} of a {} at {}",
                name,
                object.getClass().getName(),
                where);
        return null;
    }

    private boolean isAllowed(Method method, Info where) {
        if (allowlist.allows(method)) {
            return true;
        }
        LOG.warn("Blocked in a template: {} at {} is not in a <velocity-allowlist>", method, where);
        return false;
    }

    private static boolean isMarkup(Method method) {
        String name = method.getName();
        return method.getDeclaringClass() == VelocityI18n.class
                || method.getDeclaringClass() == VelocityHtmlUtil.class
                || name.toLowerCase(Locale.ENGLISH).endsWith("html")
                || name.startsWith("render")
                || name.startsWith("getRender");
    }

    private static Object marked(Object value, boolean isMarkup) {
        return isMarkup && value instanceof CharSequence ? new RawHtml(value.toString()) : value;
    }

    private record MarkingMethod(VelMethod method, boolean isMarkup) implements VelMethod {
        @Override
        public Object invoke(Object object, Object[] arguments) throws Exception {
            Object[] bare = Arrays.stream(arguments).map(RawHtml::bare).toArray();
            return marked(method.invoke(RawHtml.bare(object), bare), isMarkup);
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }

    private record MarkingGet(AbstractExecutor executor, String methodName, boolean isMarkup)
            implements VelPropertyGet {
        @Override
        public Object invoke(Object object) throws Exception {
            return marked(executor.execute(RawHtml.bare(object)), isMarkup);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return methodName;
        }
    }
}
