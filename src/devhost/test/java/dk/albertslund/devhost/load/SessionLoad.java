package dk.albertslund.devhost.load;

import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.DevhostConfig;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import dk.albertslund.devhost.wiki.PostgresServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Measures sessions as people have them: {@code mvn -Pload}, see docs/measurements/sessions.md. Arguments are the databases,
 * the numbers of participants and the seed; each combination is a run of about eight minutes.
 */
public final class SessionLoad {
    private SessionLoad() {}

    public static void main(String[] arguments) throws IOException {
        String[] databases = arguments[0].split(",");
        String[] participants = arguments[1].split(",");
        long seed = Long.parseLong(arguments[2]);
        boolean isBrief = arguments.length > 3 && arguments[3].equals("brief");
        System.out.println("| database | people | saves | ms p50 / p95 / p99 | deltas | ms p50 / p95 / p99 | requests/s"
                + " | statements/s | CPU | unsent after the cut, ms p50 / p95 / p99 | letters | lost | wrong texts | votes"
                + " | lost | twice |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (String database : databases) {
            for (String people : participants) {
                int count = Integer.parseInt(people);
                LoadOptions options = isBrief ? LoadOptions.brief(count, seed) : LoadOptions.full(count, seed);
                print(database, run(options, database.equals("postgresql")));
            }
        }
    }

    private static void print(String database, LoadResult result) {
        Figures figures = result.figures();
        System.out.println("| " + database + " | " + result.options().participants() + " | " + figures.times() + " | "
                + result.costs() + " | " + figures.catchUps() + " | " + result.check() + " |");
        System.out.println("Faults: " + figures.faults() + "; load of the machine: "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** One session in a wiki of its own. */
    static LoadResult run(LoadOptions options, boolean isOnPostgres) throws IOException {
        return run(options, isOnPostgres, LoadRun::run);
    }

    /** @param part what of the session is done */
    static LoadResult run(LoadOptions options, boolean isOnPostgres, Function<LoadRun, LoadResult> part)
            throws IOException {
        Path home = Files.createTempDirectory("session-load");
        DatabaseAddress address = isOnPostgres ? PostgresServer.newDatabase() : DatabaseAddress.h2(home);
        DatabaseAddress counted =
                new DatabaseAddress(CountingDriver.address(address.url()), address.user(), address.password());
        Path npm = Path.of(System.getProperty("devhost.npm", "target/npm"));
        try (Devhost host = Devhost.start(
                        new DevhostConfig(0, "/confluence", BuiltJar.path(), home, npm, counted, false, false));
                LoadRun run = new LoadRun(options, host)) {
            return part.apply(run);
        }
    }
}
