package dk.albertslund.innovation.common.confluence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** SQL {@code IN} conditions within the limits that databases have for the number of values. */
public final class SqlInClause {
    /** Oracle allows at most 1000. */
    static final int MAX_VALUES = 500;

    private SqlInClause() {}

    /** Splits the values into chunks of at most {@link #MAX_VALUES}. */
    public static <T> List<List<T>> partition(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MAX_VALUES) {
            parts.add(all.subList(from, Math.min(from + MAX_VALUES, all.size())));
        }
        return parts;
    }

    /**
     * @param values at most {@link #MAX_VALUES}
     * @return for example {@code PAGE_ID IN (?,?)}
     */
    public static String in(String column, Collection<?> values) {
        return column + " IN (" + placeholders(values) + ")";
    }

    /** All rows whose column has none of the values. */
    public static Query selectExcept(String column, Collection<?> values) {
        String condition = partition(values).stream()
                .map(some -> column + " NOT IN (" + placeholders(some) + ")")
                .collect(Collectors.joining(" AND "));
        return condition.isEmpty() ? Query.select() : Query.select().where(condition, values.toArray());
    }

    private static String placeholders(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }
}
