package dk.albertslund.devhost.running;

import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Settings published without the administrator's page: one line for each that is not the default. */
public final class SettingsFixture {
    private SettingsFixture() {}

    /** Networks of that type have gates from now on. */
    public static void gates(DataSource database, String type) {
        new JdbcTemplate(database)
                .update(
                        "insert into \"AO_C22AA8_PUBLICATION\" (\"EDITION\", \"CONTENT\", \"AUTHOR\", \"PUBLISHED\")"
                                + " values (?, ?, ?, ?)",
                        1,
                        "type." + type + ".gates=true",
                        "admin",
                        Timestamp.from(Instant.now()));
    }
}
