package dk.albertslund.innovation.network;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What kind of innovation a network works on and what came of it, in the keys of the forms.
 *
 * @param kinds kinds of innovation
 * @param expected kinds of value that it expected, in any turn
 * @param realised kinds of value that it has seen
 * @param evaluated the latest answer; empty for none
 * @param places number of places that it spread to, by how far they are
 */
public record NetworkResults(
        Set<String> kinds, Set<String> expected, Set<String> realised, String evaluated, Map<String, Integer> places) {
    public static final NetworkResults NONE = new NetworkResults(Set.of(), Set.of(), Set.of(), "", Map.of());

    public NetworkResults {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        expected = Collections.unmodifiableSet(new TreeSet<>(expected));
        realised = Collections.unmodifiableSet(new TreeSet<>(realised));
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }
}
