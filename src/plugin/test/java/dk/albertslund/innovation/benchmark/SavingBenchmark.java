package dk.albertslund.innovation.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.albertslund.activeobjects.AoDatabase;
import dk.albertslund.activeobjects.AoTableNames;
import dk.albertslund.activeobjects.EntityManagerActiveObjects;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.java.ao.EntityManager;

/**
 * Times saves by 1, 30, 60 and 200 writers, each in a row of its own, in one sheet and in the sheets of eight networks, in
 * sheets with and without a long history, on PostgreSQL; beside it in the same run a rival of plain JDBC that does one
 * versioned {@code UPDATE} and one log {@code INSERT} in a transaction. Prints a row per case; the figures stand in
 * docs/measurements/saving.md.
 */
public final class SavingBenchmark {
    private static final int[] WRITERS = {1, 30, 60, 200};
    private static final int[] HISTORIES = {0, 20_000};
    private static final int NETWORKS = 8;
    private static final int ROWS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(4);
    private static final String PREFIX = AoTableNames.prefix("dk.albertslund.innovation");

    private final NetworkOnTables tables;
    private final DataSource dataSource;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> rows = IntStream.range(0, ROWS)
            .mapToObj(row -> UUID.randomUUID().toString())
            .toList();

    private SavingBenchmark(NetworkOnTables tables, DataSource dataSource) {
        this.tables = tables;
        this.dataSource = dataSource;
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println("history  sheets  writers  who      saves/s    p50 ms    p95 ms    p99 ms   refused");
        for (int history : HISTORIES) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                            .setServerConfig("max_connections", "300")
                            .start();
                    HikariDataSource dataSource = pool(server.getJdbcUrl("postgres", "postgres"))) {
                EntityManager manager = AoDatabase.open(dataSource, "dk.albertslund.innovation");
                new Tables().update(manager);
                SavingBenchmark benchmark = new SavingBenchmark(
                        new NetworkOnTables(new EntityManagerActiveObjects(manager), Clock.systemUTC()), dataSource);
                benchmark.fill(history);
                benchmark.compare(history);
            }
        }
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setMaximumPoolSize(60);
        config.setConnectionTimeout(60_000);
        return new HikariDataSource(config);
    }

    /** Eight networks with 200 stakeholders each, and the given number of replaced changes per sheet. */
    private void fill(int history) throws SQLException {
        for (int number = 0; number < NETWORKS; number++) {
            Network network = tables.found("NET" + number);
            List<FieldUpdate> added = rows.stream()
                    .map(row -> update(network.id(), row, StakeholderForm.LABEL, "Gruppe", 0))
                    .toList();
            tables.forms.add(tables.stakeholders, added);
            Sheet sheet = tables.sheets.find(network.id(), StakeholderForm.KEY, Sheet.ONLY_TURN);
            addHistory(sheet, history);
            sheets.add(tables.sheets.find(network.id(), StakeholderForm.KEY, Sheet.ONLY_TURN));
        }
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE RIVAL (ID INT PRIMARY KEY, CONTENT TEXT, VERSION INT NOT NULL)");
            statement.execute("CREATE TABLE RIVAL_LOG (ID BIGSERIAL PRIMARY KEY, FIELD INT NOT NULL, CONTENT TEXT,"
                    + " VERSION INT NOT NULL, AUTHOR VARCHAR(255), SAVED TIMESTAMP, UNIQUE (FIELD, VERSION))");
            statement.execute(
                    "INSERT INTO RIVAL SELECT G, '', 0 FROM GENERATE_SERIES(0, " + (NETWORKS * ROWS - 1) + ") G");
            statement.execute("ANALYZE");
        }
    }

    private void addHistory(Sheet sheet, int history) throws SQLException {
        String insert =
                "INSERT INTO \"" + PREFIX + "_CHANGE\" (\"SHEET_REVISION\", \"SHEET_ID\", \"REVISION\", \"BORN\","
                        + " \"LATEST\", \"LIST_KEY\", \"ROW_KEY\", \"FIELD_KEY\", \"CONTENT\", \"AUTHOR\", \"SAVED\", \"REPLACED\")"
                        + " VALUES (?, ?, ?, ?, FALSE, ?, ?, ?, ?, 'key-asta', NOW(), NOW())";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert);
                PreparedStatement revision = connection.prepareStatement(
                        "UPDATE \"" + PREFIX + "_SHEET\" SET \"REVISION\" = ? WHERE \"ID\" = ?")) {
            for (int number = 1; number <= history; number++) {
                int next = sheet.revision() + number;
                statement.setString(1, sheet.id() + ":" + next);
                statement.setInt(2, sheet.id());
                statement.setInt(3, next);
                statement.setInt(4, 1 + number % ROWS);
                statement.setString(5, StakeholderForm.ROWS);
                statement.setString(6, rows.get(number % ROWS));
                statement.setString(7, StakeholderForm.LABEL);
                statement.setString(8, "Tidligere navn " + number);
                statement.addBatch();
                if (number % 1_000 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            revision.setInt(1, sheet.revision() + history);
            revision.setInt(2, sheet.id());
            revision.executeUpdate();
        }
    }

    private static FieldUpdate update(int networkId, String row, String field, String value, int base) {
        return new FieldUpdate(
                networkId,
                StakeholderForm.KEY,
                Sheet.ONLY_TURN,
                StakeholderForm.ROWS,
                row,
                field,
                value,
                base,
                "key-asta");
    }

    /** Saves once; false when it was refused. */
    private interface Save {
        boolean of(int writer, int number) throws SQLException;
    }

    private void compare(int history) throws Exception {
        for (int spread : new int[] {1, NETWORKS}) {
            for (int writers : WRITERS) {
                int[] seen = new int[writers];
                Arrays.fill(seen, Integer.MAX_VALUE);
                run(WARM_UP, writers, (writer, number) -> ours(spread, writer, number, seen));
                report(
                        history,
                        spread,
                        writers,
                        "ours",
                        run(MEASURED, writers, (writer, number) -> ours(spread, writer, number + 1_000_000, seen)));
                int[] versions = new int[writers];
                Arrays.fill(versions, -1);
                run(WARM_UP, writers, (writer, number) -> rival(spread, writer, number, versions));
                report(
                        history,
                        spread,
                        writers,
                        "plain",
                        run(
                                MEASURED,
                                writers,
                                (writer, number) -> rival(spread, writer, number + 1_000_000, versions)));
            }
        }
    }

    private boolean ours(int spread, int writer, int number, int[] seen) {
        Sheet sheet = sheets.get(writer % spread);
        if (seen[writer] == Integer.MAX_VALUE) {
            seen[writer] = tables.sheets
                    .find(sheet.networkId(), sheet.kind(), sheet.turn())
                    .revision();
        }
        try {
            seen[writer] = tables.forms
                    .save(
                            tables.stakeholders,
                            update(
                                    sheet.networkId(),
                                    rows.get(writer % ROWS),
                                    StakeholderForm.LABEL,
                                    "Gruppe " + writer + " " + number,
                                    seen[writer]))
                    .revision();
            return true;
        } catch (EditConflictException conflict) {
            seen[writer] = conflict.current().revision();
            return false;
        }
    }

    private boolean rival(int spread, int writer, int number, int[] versions) throws SQLException {
        int field = (writer % spread) * ROWS + writer % ROWS;
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            if (versions[writer] < 0) {
                versions[writer] = version(connection, field);
            }
            try (PreparedStatement update = connection.prepareStatement(
                            "UPDATE RIVAL SET CONTENT = ?, VERSION = VERSION + 1 WHERE ID = ? AND VERSION = ?");
                    PreparedStatement log = connection.prepareStatement(
                            "INSERT INTO RIVAL_LOG (FIELD, CONTENT, VERSION, AUTHOR, SAVED) VALUES (?, ?, ?, ?, NOW())")) {
                String content = "Gruppe " + writer + " " + number;
                update.setString(1, content);
                update.setInt(2, field);
                update.setInt(3, versions[writer]);
                if (update.executeUpdate() == 0) {
                    connection.rollback();
                    versions[writer] = -1;
                    return false;
                }
                versions[writer]++;
                log.setInt(1, field);
                log.setString(2, content);
                log.setInt(3, versions[writer]);
                log.setString(4, "key-asta");
                log.executeUpdate();
                connection.commit();
                return true;
            }
        }
    }

    private static int version(Connection connection, int field) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT VERSION FROM RIVAL WHERE ID = ?")) {
            select.setInt(1, field);
            var result = select.executeQuery();
            result.next();
            return result.getInt(1);
        }
    }

    private record Times(long[] sorted, int refused, double seconds) {
        double atPart(double part) {
            return sorted.length == 0
                    ? 0
                    : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * part))] / 1e6;
        }
    }

    private static Times run(Duration time, int writers, Save save) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        try {
            List<Future<long[]>> all = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int self = writer;
                all.add(threads.submit(() -> until(end, self, save)));
            }
            long[] times = new long[0];
            int refused = 0;
            for (Future<long[]> one : all) {
                long[] own = one.get();
                refused += (int) Arrays.stream(own).filter(nanos -> nanos < 0).count();
                times = concat(times, own);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Times(
                    Arrays.stream(times).filter(nanos -> nanos >= 0).sorted().toArray(), refused, seconds);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] concat(long[] first, long[] second) {
        long[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Nanoseconds of each save, negative where it was refused. */
    private static long[] until(long end, int writer, Save save) throws SQLException {
        List<Long> times = new ArrayList<>();
        for (int number = 0; System.nanoTime() < end; number++) {
            long start = System.nanoTime();
            boolean isKept = save.of(writer, number);
            long taken = System.nanoTime() - start;
            times.add(isKept ? taken : -taken);
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private static void report(int history, int sheets, int writers, String who, Times times) {
        System.out.printf(
                Locale.ENGLISH,
                "%7d %7d %8d  %-6s %9.0f %9.1f %9.1f %9.1f %9d%n",
                history,
                sheets,
                writers,
                who,
                times.sorted().length / times.seconds(),
                times.atPart(0.5),
                times.atPart(0.95),
                times.atPart(0.99),
                times.refused());
    }
}
