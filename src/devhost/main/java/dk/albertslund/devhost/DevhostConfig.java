package dk.albertslund.devhost;

import java.nio.file.Path;
import java.util.Properties;

/**
 * Settings of a development host.
 *
 * @param port 0 takes a free one
 * @param contextPath with a slash in front and none at the end
 * @param jar the plugin
 * @param folder where the bundle framework and, unless another is named, the database keep their files
 * @param npm where the build has put AUI and jQuery
 * @param allowsAnonymous whether people may look without logging in
 * @param samples whether the first start makes the sample content
 */
public record DevhostConfig(
        int port,
        String contextPath,
        Path jar,
        Path folder,
        Path npm,
        DatabaseAddress database,
        boolean allowsAnonymous,
        boolean samples) {

    /** A JDBC address with the log-in for it. */
    public record DatabaseAddress(String url, String user, String password) {
        /**
         * H2 in a file of that folder. Nothing is acknowledged before it is written: H2 would else wait for half a second,
         * and what was saved meanwhile would be gone when the process dies.
         */
        public static DatabaseAddress h2(Path folder) {
            return new DatabaseAddress(
                    "jdbc:h2:file:" + folder.resolve("database").toAbsolutePath() + ";WRITE_DELAY=0", "sa", "");
        }
    }

    /** The settings {@code devhost.…} that the README lists; {@code devhost.jar} must be there. */
    public static DevhostConfig from(Properties settings) {
        String jar = settings.getProperty("devhost.jar");
        if (jar == null) {
            throw new IllegalArgumentException("Say which jar to run: -Ddevhost.jar=…");
        }
        Path folder = Path.of(settings.getProperty("devhost.folder", "target/wiki"));
        String url = settings.getProperty("devhost.jdbc.url", "");
        DatabaseAddress database = url.isEmpty()
                ? DatabaseAddress.h2(folder)
                : new DatabaseAddress(
                        url,
                        settings.getProperty("devhost.jdbc.user", ""),
                        settings.getProperty("devhost.jdbc.password", ""));
        return new DevhostConfig(
                Integer.parseInt(settings.getProperty("devhost.port", "1990")),
                settings.getProperty("devhost.contextPath", "/confluence"),
                Path.of(jar),
                folder,
                Path.of(settings.getProperty("devhost.npm", "target/npm")),
                database,
                Boolean.parseBoolean(settings.getProperty("devhost.anonymous", "false")),
                Boolean.parseBoolean(settings.getProperty("devhost.samples", "true")));
    }
}
