package dk.albertslund.devhost.running;

import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Publishes settings without the settings page: one line per value that is not the default. */
public final class SettingsFixture {
    private SettingsFixture() {}

    /** Enables gates for that type of network. */
    public static void gates(DataSource database, String type) {
        publish(database, "type." + type + ".gates=true");
    }

    /** Open pages do not ask for what others write any more. */
    public static void liveChangesOff(DataSource database) {
        publish(database, "liveChanges=");
    }

    private static void publish(DataSource database, String content) {
        new JdbcTemplate(database)
                .update(
                        "insert into \"AO_C22AA8_PUBLICATION\" (\"EDITION\", \"CONTENT\", \"AUTHOR\", \"PUBLISHED\")"
                                + " values (?, ?, ?, ?)",
                        1,
                        content,
                        "admin",
                        Timestamp.from(Instant.now()));
    }
}
