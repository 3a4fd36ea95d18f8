package dk.albertslund.devhost.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTTP client with the session of one user. */
final class WikiRestClient {
    static final String REST = "/rest/innovation/1.0";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([0-9a-f]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;

    WikiRestClient(String url) {
        this.url = url;
    }

    /** A client without a session. */
    static WikiRestClient anonymous(String url) {
        return new WikiRestClient(url);
    }

    static WikiRestClient loggedIn(String url, String userName) {
        WikiRestClient client = new WikiRestClient(url);
        Matcher token = TOKEN.matcher(client.get("/login.action").body());
        if (!token.find()) {
            throw new AssertionError("The log-in page has no token");
        }
        String name = URLEncoder.encode(userName, StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(client.request("/login.action")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "os_username=" + name + "&os_password=" + name + "&atl_token=" + token.group(1))));
        if (answer.statusCode() >= 400) {
            throw new AssertionError(userName + " cannot log in: " + answer.statusCode());
        }
        return client;
    }

    /** Confirms the password (WebSudo). */
    WikiRestClient confirmPassword(String password) {
        String form = "/authenticate.action?destination=%2Fplugins%2Fservlet%2Finnovation%2Fsettings";
        Matcher token = TOKEN.matcher(get(form).body());
        if (!token.find()) {
            throw new AssertionError("The form for the password has no token");
        }
        send(request(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("password=" + password + "&atl_token=" + token.group(1))));
        return this;
    }

    /** @param path below the context path */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** A file as it is. */
    HttpResponse<byte[]> download(String path) {
        return send(request(path), BodyHandlers.ofByteArray());
    }

    /** Sends a change with the XSRF header, as our pages do. */
    HttpResponse<String> sendJson(String method, String path, Object body) {
        return send(change(request(path), method, body));
    }

    /** As {@link #sendJson}, where a response may be a file. */
    HttpResponse<byte[]> change(String method, String path, Object body) {
        return send(change(request(path), method, body), BodyHandlers.ofByteArray());
    }

    /** Sends a file with the XSRF header. */
    HttpResponse<String> upload(String path, byte[] file) {
        return send(request(path)
                .header("Content-Type", "application/zip")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private static HttpRequest.Builder change(HttpRequest.Builder request, String method, Object body) {
        return request.header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, BodyPublishers.ofString(body instanceof String text ? text : toJson(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String toJson(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses the response, which must be JSON. */
    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.statusCode() + " without JSON: " + answer.body(), e);
        }
    }
}
