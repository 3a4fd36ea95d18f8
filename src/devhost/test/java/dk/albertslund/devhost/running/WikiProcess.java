package dk.albertslund.devhost.running;

import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs the development host in a separate process that can be killed. */
final class WikiProcess implements AutoCloseable {
    private static final String READY = "The wiki is ready: ";
    private static final int PATIENCE_IN_SECONDS = 30;

    private final Process process;
    private final String url;

    private WikiProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static WikiProcess start(Path folder, DatabaseAddress database) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-Ddevhost.jar=" + BuiltJar.path(),
                        "-Ddevhost.port=0",
                        "-Ddevhost.folder=" + folder,
                        "-Ddevhost.npm=" + System.getProperty("devhost.npm", "target/npm"),
                        "-Ddevhost.jdbc.url=" + database.url(),
                        "-Ddevhost.jdbc.user=" + database.user(),
                        "-Ddevhost.jdbc.password=" + database.password(),
                        "-Ddevhost.samples=false",
                        Devhost.class.getName())
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                drain(output);
                return new WikiProcess(process, line.substring(READY.length()));
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("The wiki did not start:\n" + said);
    }

    /** Reads the process's output, as the process would block when the pipe is full. */
    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> {
            try {
                output.transferTo(Writer.nullWriter());
            } catch (IOException e) {
                // The process was killed
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    String url() {
        return url;
    }

    /** Kills the process as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The wiki's process " + process.pid() + " does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
