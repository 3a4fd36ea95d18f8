package dk.albertslund.devhost.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP sessions of the users who create the sample content. */
final class SampleUserSessions {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\"[^>]*value=\"([^\"]+)\"");

    private final String url;
    private final Map<String, UserSession> known = new HashMap<>();

    SampleUserSessions(String url) {
        this.url = url;
    }

    UserSession named(String userName) {
        return known.computeIfAbsent(userName, UserSession::new);
    }

    /** One person, logged in. */
    final class UserSession {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        private UserSession(String userName) {
            Matcher token = TOKEN.matcher(ask(request("/login.action").GET()).body());
            String form = "os_username=" + userName + "&os_password=" + userName + "&os_destination="
                    + (token.find() ? "&atl_token=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
            ask(request("/login.action")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
        }

        HttpResponse<String> send(String method, String path, String json) {
            return ask(request(path)
                    .header("Content-Type", "application/json")
                    .header("X-Atlassian-Token", "no-check")
                    .method(method, BodyPublishers.ofString(json)));
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(url + path));
        }

        private HttpResponse<String> ask(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException("The wiki did not answer itself", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while making the sample content", e);
            }
        }
    }
}
