package dk.albertslund.devhost.resources;

import dk.albertslund.devhost.plugin.PluginStartException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plugin's web resources with their dependencies. Every dependency exists, and there is no cycle. */
final class WebResourceGraph {
    private final String pluginKey;
    private final Map<String, WebResource> byKey = new LinkedHashMap<>();

    /**
     * Checks the dependencies.
     *
     * @throws PluginStartException naming the dependency that is missing, of another plugin or in a circle
     */
    WebResourceGraph(String pluginKey, List<WebResource> resources) {
        this.pluginKey = pluginKey;
        resources.forEach(resource -> byKey.put(resource.completeKey(), resource));
        resources.forEach(this::checkDependencies);
        resources.forEach(resource -> checkCircle(resource, new LinkedHashSet<>()));
    }

    private void checkDependencies(WebResource resource) {
        for (String dependency : resource.dependencies()) {
            if (!byKey.containsKey(dependency) && (isOwn(dependency) || !Superbatch.provides(dependency))) {
                throw new PluginStartException(
                        "The web resource " + resource.completeKey() + " depends on " + dependency + ", which "
                                + (isOwn(dependency) ? "the descriptor does not have" : "the host does not know"));
            }
        }
    }

    private boolean isOwn(String completeKey) {
        return completeKey.startsWith(pluginKey + ":");
    }

    private void checkCircle(WebResource resource, Set<String> path) {
        if (!path.add(resource.completeKey())) {
            throw new PluginStartException("Web resources depend on each other in a circle: " + path);
        }
        for (String dependency : resource.dependencies()) {
            if (byKey.containsKey(dependency)) {
                checkCircle(byKey.get(dependency), path);
            }
        }
        path.remove(resource.completeKey());
    }

    /** In the order in which a page loads them: first those of its contexts, then those asked for by key. */
    List<WebResource> inOrder(Set<String> requiredKeys, Set<String> contexts) {
        Map<String, WebResource> ordered = new LinkedHashMap<>();
        byKey.values().stream()
                .filter(resource -> resource.contexts().stream().anyMatch(contexts::contains))
                .forEach(resource -> add(resource, ordered));
        for (String key : requiredKeys) {
            if (byKey.containsKey(key)) {
                add(byKey.get(key), ordered);
            } else if (isOwn(key) || !Superbatch.provides(key)) {
                throw new IllegalArgumentException("There is no web resource " + key);
            }
        }
        return new ArrayList<>(ordered.values());
    }

    private void add(WebResource resource, Map<String, WebResource> ordered) {
        if (ordered.containsKey(resource.completeKey())) {
            return;
        }
        resource.dependencies().stream().filter(byKey::containsKey).forEach(key -> add(byKey.get(key), ordered));
        ordered.put(resource.completeKey(), resource);
    }
}
