package dk.albertslund.devhost.running;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The plugin's rows of a network, and orphaned rows. */
final class NetworkRows {
    private static final String PREFIX = "AO_C22AA8_";

    private final JdbcTemplate sql;
    private final DatabaseSnapshot kept;

    NetworkRows(DataSource dataSource) {
        this.sql = new JdbcTemplate(dataSource);
        this.kept = new DatabaseSnapshot(dataSource);
    }

    private static String table(String name) {
        return '"' + PREFIX + name + '"';
    }

    int network(String spaceKey) {
        return sql.queryForObject(
                "select \"ID\" from " + table("NETWORK") + " where \"SPACE_KEY\" = ?", Integer.class, spaceKey);
    }

    boolean exists(String spaceKey) {
        return !sql.queryForList(
                        "select \"ID\" from " + table("NETWORK") + " where \"SPACE_KEY\" = ?", Integer.class, spaceKey)
                .isEmpty();
    }

    /** The pages that show the part; links lead to the first. */
    List<Long> showing(String spaceKey, String part) {
        return sql.queryForList(
                "select \"PAGE_ID\" from " + table("NETWORK_PAGE")
                        + " where \"NETWORK_ID\" = ? and \"SHOWS\" = ? order by \"ID\"",
                Long.class,
                network(spaceKey),
                part);
    }

    /** All rows of the network by table, without reindex requests. */
    Map<String, List<String>> of(String spaceKey) {
        int network = network(spaceKey);
        List<Integer> sheets = sql.queryForList(
                "select \"ID\" from " + table("SHEET") + " where \"NETWORK_ID\" = ?", Integer.class, network);
        Predicate<String> own = row -> (" " + row).contains(" NETWORK_ID=" + network + " ")
                || (" " + row).contains(" SPACE_KEY=" + spaceKey + " ")
                || sheets.stream().anyMatch(sheet -> (" " + row).contains(" SHEET_ID=" + sheet + " "));
        Map<String, List<String>> rows = new TreeMap<>();
        kept.ofThePlugin()
                .forEach((table, all) -> rows.put(
                        table,
                        all.stream().filter(own).map(NetworkRows::untouched).toList()));
        rows.remove(PREFIX + "UNINDEXED");
        return rows;
    }

    /** Excludes the time of the last lock and of the last writing of a summary, which are no content. */
    private static String untouched(String row) {
        return row.replaceAll("TOUCHED=.*$", "").replaceAll("WRITTEN=[^=]*$", "");
    }

    /** Rows without a network or sheet, and registered pages that do not exist. */
    List<String> lost() {
        Map<String, List<String>> all = kept.ofThePlugin();
        List<String> networks = sql.queryForList("select \"ID\" from " + table("NETWORK"), String.class);
        List<String> sheets = sql.queryForList("select \"ID\" from " + table("SHEET"), String.class);
        List<String> pages = sql.queryForList("select ID from WIKI_PAGE", String.class);
        return all.entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .filter(row -> lacks(row, "NETWORK_ID", networks)
                                || lacks(row, "SHEET_ID", sheets)
                                || table.getKey().endsWith("NETWORK_PAGE") && lacks(row, "PAGE_ID", pages))
                        .map(row -> table.getKey() + ": " + row))
                .toList();
    }

    private static boolean lacks(String row, String column, List<String> there) {
        String name = " " + column + "=";
        int begin = (" " + row).indexOf(name);
        if (begin < 0) {
            return false;
        }
        String value = (" " + row).substring(begin + name.length()).split(" ")[0];
        return !value.equals("null") && !there.contains(value);
    }
}
