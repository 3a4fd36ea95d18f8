package dk.albertslund.innovation.benchmark;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.albertslund.activeobjects.AoDatabase;
import dk.albertslund.activeobjects.AoTableNames;
import dk.albertslund.activeobjects.EntityManagerActiveObjects;
import dk.albertslund.innovation.common.RequestCache;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.export.CsvWriter;
import dk.albertslund.innovation.network.PermissionsInMemory;
import dk.albertslund.innovation.network.confluence.AoSummaryRepository;
import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupRow;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.rollup.SummaryCache;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.settings.Settings;
import dk.albertslund.innovation.settings.confluence.AoPublicationRepository;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.EntityManager;

/**
 * Times the rollup of 100, 1,000 and 10,000 networks, all of them shown and the usual hundred, beside one plain JDBC
 * query with a StringBuilder that sorts, counts and writes the same columns of the same rows. Both run alternately in the
 * same JVM; the result is the median. Prints a row per size and database; results are in docs/measurements/rollup.md.
 */
public final class RollupBenchmark {
    private static final int[] SIZES = {100, 1_000, 10_000};
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 41;
    private static final int SHOWN = RollupParameters.DEFAULT_LIMIT;
    private static final int ALL = Integer.MAX_VALUE;
    private static final String TABLE = AoTableNames.prefix("dk.albertslund.innovation") + "_SUMMARY";

    /** One network a minute from here on. */
    private static final Instant FIRST_WRITTEN = Instant.parse("2026-01-01T10:00:00Z");

    private RollupBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("database    networks  shown   rollup ms   plain ms   ratio");
        measure("H2", "jdbc:h2:mem:benchmark;DB_CLOSE_DELAY=-1", "sa");
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            measure("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    private static void measure(String name, String url, String user) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        try (HikariDataSource dataSource = new HikariDataSource(config)) {
            EntityManager manager = AoDatabase.open(dataSource, "dk.albertslund.innovation");
            new Tables().update(manager);
            RollupService rollup = rollup(new EntityManagerActiveObjects(manager));
            int have = 0;
            for (int size : SIZES) {
                fill(dataSource, have, size);
                have = size;
                compare(name, size, size, () -> ours(rollup, ALL), () -> plain(dataSource, ALL));
                compare(name, size, SHOWN, () -> ours(rollup, SHOWN), () -> plain(dataSource, SHOWN));
            }
        }
    }

    private static RollupService rollup(ActiveObjects ao) {
        PublishedSettings settings = new PublishedSettings(new AoPublicationRepository(ao), new RequestCache());
        return new RollupService(
                new SummaryCache(new AoSummaryRepository(ao, Samples.CLOCK)),
                new PermissionsInMemory(),
                Samples.PEOPLE,
                settings,
                Samples.CLOCK);
    }

    private static void compare(String name, int size, int shown, Supplier<String> ours, Supplier<String> plain) {
        for (int round = 0; round < WARM_UP; round++) {
            ours.get();
            plain.get();
        }
        double[] oursMs = new double[ROUNDS];
        double[] plainMs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            oursMs[round] = milliseconds(ours);
            plainMs[round] = milliseconds(plain);
        }
        double mine = median(oursMs);
        double theirs = median(plainMs);
        System.out.printf(
                Locale.ENGLISH, "%-10s %9d %6d %11.2f %10.2f %7.2f%n", name, size, shown, mine, theirs, mine / theirs);
    }

    private static double milliseconds(Supplier<String> action) {
        long start = System.nanoTime();
        if (action.get().length() < 100) {
            throw new IllegalStateException("Nothing was written");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static String ours(RollupService rollup, int shown) {
        RollupParameters parameters = RollupParameters.from(Map.of(), Settings.DEFAULTS.typeKeys());
        RollupPage page = rollup.page(shown == ALL ? parameters.withoutLimit() : parameters);
        List<List<String>> rows = new ArrayList<>();
        for (RollupRow row : page.rows()) {
            rows.add(List.of(
                    row.summary().profile().title(),
                    row.summary().profile().type(),
                    row.leaders(),
                    row.summary().position().phase().key(),
                    row.summary().question(),
                    row.summary().lastActivity().toString()));
        }
        return CsvWriter.of(List.of("name", "type", "leader", "phase", "question", "activity"), rows);
    }

    /** Hand-written baseline for this one page: the database sorts, and there is no permission check and no look-up of names. */
    private static String plain(DataSource dataSource, int shown) {
        String sql =
                "select \"TITLE\", \"NETWORK_TYPE\", \"LEADERS\", \"PHASE\", \"QUESTION\", \"LAST_ACTIVITY\" from \""
                        + TABLE + "\" where \"PRACTICE\" = false order by \"TITLE\"";
        StringBuilder out = new StringBuilder();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            for (int written = 0; rows.next(); written++) {
                if (written >= shown) {
                    continue;
                }
                for (int column = 1; column <= 6; column++) {
                    String text = rows.getString(column);
                    out.append('"')
                            .append(text == null ? "" : text.replace("\"", "\"\""))
                            .append("\";");
                }
                out.append("\r\n");
            }
            return out.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(DataSource dataSource, int from, int to) throws SQLException {
        String sql = "insert into \"" + TABLE + "\" (\"NETWORK_ID\", \"SPACE_KEY\", \"PRACTICE\", \"TITLE\","
                + " \"NETWORK_TYPE\", \"NETWORK_STATUS\", \"LEADERS\", \"PHASE\", \"TURN\", \"QUESTION\","
                + " \"START_DAY\", \"LAST_ACTIVITY\", \"WRITTEN\") values (?, ?, false, ?, 'welfare', 'active', ?,"
                + " 'discovery', 1, ?, '2026-01-01', current_timestamp, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int id = from + 1; id <= to; id++) {
                insert.setInt(1, id);
                insert.setString(2, "N" + id);
                insert.setString(3, "Netværk " + (id * 7919 % 10_007) + " om naboskab");
                insert.setString(4, id % 2 == 0 ? Samples.ASTA.key() : Samples.BO.key());
                insert.setString(5, "Hvordan bliver naboer nummer " + id + " hinandens hverdag uden at vi styrer det?");
                insert.setTimestamp(6, Timestamp.from(FIRST_WRITTEN.plus(Duration.ofMinutes(id))));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
