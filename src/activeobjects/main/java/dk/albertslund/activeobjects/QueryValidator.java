package dk.albertslund.activeobjects;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Refuses what one of the databases under Confluence would refuse, find nothing by, or read a whole table for: H2 and
 * PostgreSQL take more than Oracle and SQL Server do. Checks every query before it is run.
 *
 * <p>Source of the rules: "Best practices for developing with Active Objects", developer.atlassian.com; the longest IN
 * list: Oracle Database Error Messages, ORA-01795.
 */
final class QueryValidator {
    private static final int LONGEST_LIST = 999;
    private static final Pattern TOKEN = Pattern.compile("\\s+|[A-Za-z_]\\w*|[?(),]|<=|>=|<>|[<>=]|.");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Set<String> WORDS_OF_WHERE = Set.of("AND", "OR", "NOT", "IN", "IS", "NULL", "LIKE", "BETWEEN");
    private static final Set<String> WORDS_OF_ORDER = Set.of("ASC", "DESC");
    private static final Set<String> SIGNS = Set.of("?", "(", ")", ",", "<=", ">=", "<>", "<", ">", "=");

    private final Class<?> entity;
    private final EntityColumns columns;
    private final List<String> faults = new ArrayList<>();

    private QueryValidator(Class<?> entity) {
        this.entity = entity;
        this.columns = EntityColumns.of(entity);
    }

    /** @throws IllegalArgumentException with the query and everything that is wrong with it */
    static void check(Class<?> entity, Query query) {
        QueryValidator rules = new QueryValidator(entity);
        rules.checkShape(query);
        rules.checkClauses(query.getWhereClause(), query.getWhereParams(), query.getOrderClause());
        rules.refuse("where " + query.getWhereClause() + " order " + query.getOrderClause());
    }

    /** @throws IllegalArgumentException with the condition and everything that is wrong with it */
    static void check(Class<?> entity, String where, Object... values) {
        QueryValidator rules = new QueryValidator(entity);
        rules.checkClauses(where, values, null);
        rules.refuse("where " + where);
    }

    /** @throws IllegalArgumentException with everything that is wrong with the new row's values */
    static void check(Class<?> entity, DBParam... values) {
        QueryValidator rules = new QueryValidator(entity);
        for (DBParam value : values) {
            rules.checkColumn(value.getField());
            rules.checkValue(value.getValue());
        }
        rules.refuse("create");
    }

    private void refuse(String what) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(entity.getSimpleName() + ", " + what + ": " + String.join("; ", faults));
        }
    }

    private void checkShape(Query query) {
        boolean isPaged = query.getLimit() != -1 || query.getOffset() != -1;
        check(!isPaged || isWritten(query.getOrderClause()), "SQL Server wants an order with limit and offset");
        check(
                query.getJoins().isEmpty()
                        && !query.isDistinct()
                        && !isWritten(query.getGroupClause())
                        && !isWritten(query.getHavingClause()),
                "joins, distinct, group and having are not looked into; teach the rules first");
    }

    private void checkClauses(String where, Object[] values, String order) {
        Set<String> asked = new TreeSet<>();
        int places = isWritten(where) ? readWhere(where, asked) : 0;
        int given = values == null ? 0 : values.length;
        check(places == given, places + " question marks, but " + given + " values");
        for (int i = 0; i < given; i++) {
            checkValue(values[i]);
        }
        if (isWritten(order)) {
            readOrder(order, asked);
        }
        asked.forEach(column -> checkAsked(column, asked));
    }

    private int readWhere(String where, Set<String> asked) {
        int places = 0;
        int listed = 0;
        List<String> tokens = tokens(where);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            listed = token.equals("?") || token.equals(",") ? listed : 0;
            if (token.equals("?")) {
                places++;
                listed++;
                check(listed != LONGEST_LIST + 1, "Oracle takes " + LONGEST_LIST + " values in a list and no more");
            } else if (i + 1 < tokens.size() && isCall(token, tokens.get(i + 1))) {
                faults.add(token + "() is a function, which each database writes in its own way");
            } else {
                readToken(token, WORDS_OF_WHERE, asked);
            }
        }
        return places;
    }

    private static boolean isCall(String token, String next) {
        return next.equals("(") && WORD.matcher(token).matches() && !WORDS_OF_WHERE.contains(token);
    }

    private void readOrder(String order, Set<String> asked) {
        tokens(order).forEach(token -> readToken(token, WORDS_OF_ORDER, asked));
    }

    private void readToken(String token, Set<String> words, Set<String> asked) {
        if (words.contains(token) || SIGNS.contains(token)) {
            return;
        }
        if (!WORD.matcher(token).matches()) {
            faults.add("\"" + token + "\" is no column and no question mark");
        } else if (checkColumn(token)) {
            asked.add(token);
        }
    }

    private boolean checkColumn(String name) {
        boolean isColumn = columns.all().contains(name);
        check(isColumn, name + " is no column; columns are " + columns.all());
        return isColumn;
    }

    private void checkAsked(String column, Set<String> asked) {
        if (columns.isUnlimited(column)) {
            faults.add(column + " is a text of any length, which Oracle and SQL Server neither compare nor sort");
        } else {
            check(columns.isIndexed(column, asked), column + " has no index, so the whole table is read");
        }
    }

    private void checkValue(Object value) {
        check(!"".equals(value), "Oracle keeps an empty text as NULL; give NULL, or ask IS NULL");
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static boolean isWritten(String clause) {
        return clause != null && !clause.isBlank();
    }

    private static List<String> tokens(String clause) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(clause);
        while (token.find()) {
            if (!token.group().isBlank()) {
                tokens.add(token.group());
            }
        }
        return tokens;
    }
}
