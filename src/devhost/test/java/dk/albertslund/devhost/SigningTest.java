package dk.albertslund.devhost;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Signs the finished jar with a generated key as {@code mvn -Psign} does, and verifies it as Atlassian documents. Needs
 * openssl 3.
 */
public class SigningTest {
    private static final Path SCRIPTS =
            Path.of("../plugin/signing").toAbsolutePath().normalize();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path jar;
    private Path key;

    /** Result of a command. */
    private record Answer(int exitCode, String text) {}

    @Before
    public void makeKey() throws IOException, InterruptedException {
        jar = folder.getRoot().toPath().resolve("app.jar");
        key = folder.getRoot().toPath().resolve("app-signing.key");
        Files.copy(BuiltJar.path(), jar);
        succeed(script("new-key.sh", folder.getRoot().toString()));
    }

    @Test
    public void theSignatureOfTheFinishedJarIsAcceptedByTheCertificate() throws IOException, InterruptedException {
        succeed(sign(key));

        succeed(verify());
    }

    @Test
    public void aChangedJarIsRefused() throws IOException, InterruptedException {
        succeed(sign(key));
        Files.write(jar, new byte[] {0}, APPEND);

        assertNotEquals(0, verify().exitCode());
    }

    @Test
    public void theSignatureOfAnotherKeyIsRefused() throws IOException, InterruptedException {
        Path otherFolder = folder.newFolder().toPath();
        succeed(script("new-key.sh", otherFolder.toString()));

        succeed(sign(otherFolder.resolve("app-signing.key")));

        assertNotEquals(0, verify().exitCode());
    }

    @Test
    public void theTextToPasteIsTheSignatureInOneLine() throws IOException, InterruptedException {
        succeed(sign(key));

        String text = Files.readString(Path.of(jar + ".sig.txt"), StandardCharsets.US_ASCII);

        assertEquals(Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of(jar + ".sig"))), text);
    }

    @Test
    public void withoutAKeyItIsSaidHowToGiveOne() throws IOException, InterruptedException {
        Answer answer = script("sign-jar.sh", "", jar.toString());

        assertRefused(answer, "no key. Give it with -Dsigning.key=");
    }

    @Test
    public void aKeyOfAnotherKindIsRefused() throws IOException, InterruptedException {
        Path rsa = folder.getRoot().toPath().resolve("rsa.key");
        succeed(run(Map.of(), "openssl", "genpkey", "-algorithm", "RSA", "-out", rsa.toString()));

        assertRefused(sign(rsa), "is no private Ed25519 key");
    }

    @Test
    public void withoutOpensslItIsSaidThatItIsNeeded() throws IOException, InterruptedException {
        Map<String, String> emptyPath = Map.of("PATH", folder.newFolder().toString());

        Answer answer = run(emptyPath, "/bin/sh", SCRIPTS + "/sign-jar.sh", key.toString(), jar.toString());

        assertRefused(answer, "openssl 3 is needed");
    }

    @Test
    public void aKeyThatIsThereIsNeverOverwritten() throws IOException, InterruptedException {
        byte[] before = Files.readAllBytes(key);

        Answer answer = script("new-key.sh", folder.getRoot().toString());

        assertRefused(answer, "is not overwritten");
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(key)));
    }

    private void assertRefused(Answer answer, String reason) {
        assertEquals(answer.text(), 1, answer.exitCode());
        assertTrue(answer.text(), answer.text().contains(reason));
        assertFalse(Files.exists(Path.of(jar + ".sig")));
    }

    private Answer sign(Path withKey) throws IOException, InterruptedException {
        return script("sign-jar.sh", withKey.toString(), jar.toString());
    }

    /** Runs the two commands of Atlassian's page about troubleshooting signatures. */
    private Answer verify() throws IOException, InterruptedException {
        String certificate = folder.getRoot() + "/app-signing.crt";
        Answer publicKey = succeed(run(Map.of(), "openssl", "x509", "-in", certificate, "-noout", "-pubkey"));
        Path file = folder.getRoot().toPath().resolve("public_key.pem");
        Files.writeString(file, publicKey.text());
        return run(
                Map.of(),
                "openssl pkeyutl -verify -pubin -inkey %s -rawin -in %s -sigfile %s.sig"
                        .formatted(file, jar, jar)
                        .split(" "));
    }

    private static Answer script(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("sh", SCRIPTS.resolve(name).toString()), Stream.of(arguments))
                .toList();
        return run(Map.of(), command.toArray(String[]::new));
    }

    private static Answer succeed(Answer answer) {
        assertEquals(answer.text(), 0, answer.exitCode());
        return answer;
    }

    private static Answer run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
