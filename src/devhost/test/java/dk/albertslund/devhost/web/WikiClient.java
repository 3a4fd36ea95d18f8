package dk.albertslund.devhost.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An HTTP client with a session: sends forms with their XSRF token and REST requests with the XSRF header. */
public final class WikiClient {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String url;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** @param url with the context path; not logged in */
    public WikiClient(String url) {
        this.url = url;
    }

    /** A client with that user logged in. */
    public static WikiClient of(String url, String name, String password) {
        WikiClient client = new WikiClient(url);
        HttpResponse<String> answer =
                client.form("/login.action", Map.of("os_username", name, "os_password", password));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(name + " cannot log in: " + answer.statusCode());
        }
        return client;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Gets the form at that address for its token, and submits it. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        return formWith(token(path), path, fields);
    }

    /** Submits a form with the given token. */
    public HttpResponse<String> formWith(String token, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&", "atl_token=" + encode(token) + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The session's XSRF token. */
    public String token(String path) {
        Matcher token = TOKEN.matcher(get(path).body());
        return token.find() ? token.group(1) : "";
    }

    /** Sends a REST request with JSON, as a page's script does. */
    public HttpResponse<String> call(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    /** A request builder with the session, for {@link #send}. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The wiki does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the wiki", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
