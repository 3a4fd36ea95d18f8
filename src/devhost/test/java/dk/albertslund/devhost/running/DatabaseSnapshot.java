package dk.albertslund.devhost.running;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * All rows of the wiki and the plugin. Users are left out, as their language may change, and so is the search index, as
 * it is updated asynchronously.
 */
final class DatabaseSnapshot {
    private static final Set<String> MOVING = Set.of("WIKI_SEARCH", "WIKI_USER");

    private final JdbcTemplate sql;

    DatabaseSnapshot(DataSource dataSource) {
        this.sql = new JdbcTemplate(dataSource);
    }

    /** The plugin's tables. */
    List<String> pluginTables() {
        return tables().stream().filter(table -> table.startsWith("AO_")).toList();
    }

    private List<String> tables() {
        return sql.execute((ConnectionCallback<List<String>>) connection -> {
            List<String> names = new ArrayList<>();
            try (ResultSet tables = connection
                    .getMetaData()
                    .getTables(connection.getCatalog(), null, null, new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    String name = tables.getString("TABLE_NAME");
                    if (name.startsWith("AO_") || name.toUpperCase(Locale.ROOT).startsWith("WIKI_")) {
                        names.add(name);
                    }
                }
            }
            return names.stream().sorted().toList();
        });
    }

    Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        tables().stream()
                .filter(table -> !MOVING.contains(table.toUpperCase(Locale.ROOT)))
                .forEach(table -> all.put(table, rows(table)));
        return all;
    }

    /** The plugin's rows only. */
    Map<String, List<String>> ofThePlugin() {
        Map<String, List<String>> all = all();
        all.keySet().removeIf(table -> !table.startsWith("AO_"));
        return all;
    }

    private List<String> rows(String table) {
        String quoted = table.startsWith("AO_") ? '"' + table + '"' : table;
        return sql.query("select * from " + quoted, (row, number) -> written(row)).stream()
                .sorted()
                .toList();
    }

    private static String written(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            line.append(JdbcUtils.lookupColumnName(columns, column).toUpperCase(Locale.ROOT))
                    .append('=')
                    .append(row.getString(column))
                    .append(' ');
        }
        return line.toString();
    }
}
