package dk.albertslund.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

public class LoginTest {
    @ClassRule
    public static final FixtureWikiRule WIKI = FixtureWikiRule.onH2();

    @Test
    public void whoeverIsNotLoggedInIsSentToTheLogInAndBackToTheirPageAfterwards() {
        WikiClient person = WIKI.nobody();

        HttpResponse<String> sent = person.get("/display/ABC/A+page?x=1");
        HttpResponse<String> loggedIn = person.form(
                "/login.action",
                Map.of("os_username", "leder1", "os_password", "leder1", "os_destination", "/display/ABC/A+page?x=1"));

        assertEquals(302, sent.statusCode());
        assertEquals(
                "/confluence/login.action?os_destination=%2Fdisplay%2FABC%2FA%2Bpage%3Fx%3D1",
                sent.headers().firstValue("Location").orElseThrow());
        assertEquals(
                "/confluence/display/ABC/A+page?x=1",
                loggedIn.headers().firstValue("Location").orElseThrow());
    }

    @Test
    public void aWrongPasswordIsSaidAndTheNameIsKept() {
        HttpResponse<String> answer =
                WIKI.nobody().form("/login.action", Map.of("os_username", "leder1", "os_password", "wrong"));

        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("Brugernavnet eller adgangskoden er forkert."));
        assertTrue(answer.body().contains("value=\"leder1\""));
    }

    @Test
    public void theLogInNeverSendsAnybodyToAnotherSite() {
        for (String elsewhere : List.of("https://example.org/", "//example.org", "/\\example.org", "")) {
            HttpResponse<String> answer = WIKI.nobody()
                    .form(
                            "/login.action",
                            Map.of("os_username", "leder1", "os_password", "leder1", "os_destination", elsewhere));

            assertEquals(
                    elsewhere,
                    "/confluence/",
                    answer.headers().firstValue("Location").orElseThrow());
        }
    }

    @Test
    public void afterLoggingOutThePagesAreClosedAgain() {
        WikiClient person = WIKI.as("leder1");
        int before = person.get("/").statusCode();

        person.formWith(person.token("/"), "/logout.action", Map.of());

        assertEquals(200, before);
        assertEquals(302, person.get("/").statusCode());
    }

    @Test
    public void aLinkCannotLogAnybodyOut() {
        WikiClient person = WIKI.as("leder1");

        person.get("/logout.action");

        assertEquals(200, person.get("/").statusCode());
    }

    @Test
    public void scriptsComeFromTheWikiAloneOnEveryAnswer() {
        WikiClient person = WIKI.as("leder1");

        for (String path : List.of(
                "/",
                "/login.action",
                "/nowhere",
                "/rest/fixture/1.0/greetings",
                "/static/host/pages.css",
                "/download/x")) {
            String policy = person.get(path)
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");

            assertTrue(path, policy.contains("script-src 'self';"));
            assertTrue(path, policy.contains("style-src 'self';"));
        }
    }

    @Test
    public void thePagesHaveNoScriptOfTheirOwnInside() {
        String page = WIKI.as("leder1").get("/").body();

        assertFalse(page.matches("(?s).*<script(?![^>]*src=).*"));
        assertFalse(page.matches("(?s).* on[a-z]+=\".*"));
    }

    @Test
    public void aPersonChoosesLanguageAndColours() {
        WikiClient person = WIKI.as("medlem3");
        String token = person.token("/");

        person.formWith(token, "/users/settings.action", Map.of("language", "en-GB", "back", "/"));
        person.formWith(token, "/users/settings.action", Map.of("colours", "dark", "back", "/"));
        String page = person.get("/").body();

        assertTrue(page.contains("<html lang=\"en\" data-color-mode=\"dark\""));
        assertTrue(page.contains("<meta name=\"ajs-user-locale\" content=\"en_GB\">"));
        assertTrue(page.contains("Changed last"));
    }

    @Test
    public void whatIsNotThereIsSaidCalmlyWithTheStatus() {
        HttpResponse<String> answer = WIKI.as("leder1").get("/display/NOWHERE");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("Her er ikke noget, eller du kan ikke se det."));
    }

    @Test
    public void theWikiAnswersToItsOwnNamesOnly() throws Exception {
        String address = WIKI.nobody().get("/login.action").uri().toString();
        int port = java.net.URI.create(address).getPort();

        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /confluence/login.action HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 400"));
        }
    }
}
