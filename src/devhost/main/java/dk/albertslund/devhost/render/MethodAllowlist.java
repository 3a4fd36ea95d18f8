package dk.albertslund.devhost.render;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The methods that a template may call: reading ones of the JDK's plain types, the host's own tools, and what the
 * plugin lists. A listed method must be in the very class that declares it.
 */
final class MethodAllowlist {
    private static final String COMPARING = "equals hashCode toString compareTo";

    /** A modest part of Confluence's own list, which is not published: what changes a collection is not on it. */
    private static final Map<Class<?>, Set<String>> JDK = Map.ofEntries(
            allow(Object.class, ""),
            allow(CharSequence.class, "length charAt isEmpty"),
            allow(
                    String.class,
                    COMPARING
                            + " length charAt isEmpty isBlank contains startsWith endsWith indexOf lastIndexOf"
                            + " substring trim toLowerCase toUpperCase replace equalsIgnoreCase split concat"),
            allow(Boolean.class, COMPARING + " booleanValue"),
            allow(Number.class, COMPARING + " intValue longValue doubleValue"),
            allow(Enum.class, COMPARING + " name ordinal"),
            allow(Collection.class, "size isEmpty contains containsAll iterator"),
            allow(List.class, "get indexOf size isEmpty contains iterator subList"),
            allow(Map.class, "get containsKey containsValue keySet values entrySet size isEmpty"),
            allow(Map.Entry.class, "getKey getValue"),
            allow(Iterator.class, "hasNext next"));

    private static final Set<Class<?>> TOOLS = Set.of(VelocityI18n.class, VelocityHtmlUtil.class);

    private final Set<String> listed = new HashSet<>();

    MethodAllowlist(InstalledPlugin plugin) {
        for (PluginModule module : plugin.modules("velocity-allowlist")) {
            PluginXmlParser.children(module.element(), "method")
                    .forEach(method ->
                            listed.add(checked(plugin, method.getTextContent().replaceAll("\\s", ""))));
        }
    }

    private static Map.Entry<Class<?>, Set<String>> allow(Class<?> type, String names) {
        return Map.entry(type, Set.of(names.split(" ")));
    }

    boolean allows(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return TOOLS.contains(owner) || isJdk(owner, method.getName()) || listed.contains(signature(method));
    }

    private static boolean isJdk(Class<?> owner, String name) {
        return owner.getName().startsWith("java.")
                && JDK.entrySet().stream()
                        .anyMatch(entry -> entry.getKey().isAssignableFrom(owner)
                                && entry.getValue().contains(name));
    }

    private static String checked(InstalledPlugin plugin, String entry) {
        int hash = entry.indexOf('#');
        String owner = hash < 0 ? "" : entry.substring(0, hash);
        if (owner.isEmpty() || owner.startsWith("java.") || owner.startsWith("com.atlassian.")) {
            throw new PluginStartException("<velocity-allowlist>: " + entry + " must be class#method(types), the class"
                    + " one of the plugin's own");
        }
        boolean exists = Arrays.stream(plugin.load(owner).getDeclaredMethods())
                .anyMatch(method -> signature(method).equals(entry));
        if (!exists) {
            throw new PluginStartException(
                    "<velocity-allowlist>: " + owner + " declares no " + entry.substring(hash + 1));
        }
        return entry;
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(
                        ",", method.getDeclaringClass().getName() + "#" + method.getName() + "(", ")"));
    }
}
