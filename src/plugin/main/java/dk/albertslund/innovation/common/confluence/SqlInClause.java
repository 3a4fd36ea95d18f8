package dk.albertslund.innovation.common.confluence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Lists of values in the conditions of statements, none longer than every database takes. */
public final class SqlInClause {
    /** Oracle takes at most 1000. */
    static final int MAX_VALUES = 500;

    private SqlInClause() {}

    /** The values in parts that fit in one list each. */
    public static <T> List<List<T>> partition(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MAX_VALUES) {
            parts.add(all.subList(from, Math.min(from + MAX_VALUES, all.size())));
        }
        return parts;
    }

    /** For a list that fits, as {@code PAGE_ID IN (?,?)}. */
    public static String in(String column, Collection<?> values) {
        return column + " IN (" + placeholders(values) + ")";
    }

    /** All rows but those with one of the values; all rows when there are none. */
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
