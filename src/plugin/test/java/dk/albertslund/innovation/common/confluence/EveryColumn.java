package dk.albertslund.innovation.common.confluence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.EntityManager;

/** Searches all columns of all the plugin's tables. */
public final class EveryColumn {
    private final EntityManager tables;

    public EveryColumn(EntityManager tables) {
        this.tables = tables;
    }

    /** The columns that contain the text, as {@code table.column}. */
    public List<String> with(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        Connection connection = tables.getProvider().getConnection();
        List<String> names = names(connection);
        if (names.size() < 2) {
            throw new IllegalStateException("The tables are not there: " + names);
        }
        for (String name : names) {
            look(connection, name, text, found);
        }
        return found;
    }

    private List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet all =
                connection.getMetaData().getTables(null, tables.getProvider().getSchema(), "AO%", null)) {
            while (all.next()) {
                if (all.getString("TABLE_TYPE").contains("TABLE")) {
                    names.add(all.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }

    private void look(Connection connection, String table, String text, List<String> found) throws SQLException {
        String schema = tables.getProvider().getSchema();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + schema + "\".\"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    if (String.valueOf(rows.getString(column)).contains(text)) {
                        found.add(table + "." + rows.getMetaData().getColumnName(column));
                    }
                }
            }
        }
    }
}
