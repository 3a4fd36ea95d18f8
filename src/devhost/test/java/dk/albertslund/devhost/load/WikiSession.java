package dk.albertslund.devhost.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One user's session with the wiki, over the network of the run. */
final class WikiSession {
    static final String SPACE = "SESSION";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([0-9a-f]+)\"");

    /** A response of the REST resources. */
    record Answer(int status, JsonNode json) {}

    private final UnreliableNetwork network;
    private final String url;
    private String cookie = "";

    WikiSession(UnreliableNetwork network, String url) {
        this.network = network;
        this.url = url;
    }

    /** @param password of the sample users it is the name */
    WikiSession logIn(String userName, String password) {
        HttpResponse<String> page =
                remember(network.sendSafely(request("/login.action").build()));
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("The log-in page has no token");
        }
        remember(network.sendSafely(request("/login.action")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "os_username=" + userName + "&os_password=" + password + "&atl_token=" + token.group(1)))
                .build()));
        return this;
    }

    private HttpResponse<String> remember(HttpResponse<String> answer) {
        List<String> set = answer.headers().allValues("Set-Cookie");
        if (!set.isEmpty()) {
            cookie = set.get(0).split(";")[0];
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    HttpRequest change(String method, String path, Map<String, ?> body) {
        try {
            return request(path)
                    .header("Content-Type", "application/json")
                    .header("X-Atlassian-Token", "no-check")
                    .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpRequest save(WrittenField.Place place, Map<String, ?> body) {
        return change("PATCH", sheet(place.kind()) + "/rows/" + place.row() + "/fields/" + place.field(), body);
    }

    HttpRequest changes(String kind, int since) {
        return request(sheet(kind) + "/changes?turn=1&since=" + since).build();
    }

    private static String sheet(String kind) {
        return "/rest/innovation/1.0/networks/" + SPACE + "/sheets/" + kind;
    }

    Answer sendSafely(HttpRequest request) {
        return answer(network.sendSafely(request));
    }

    /** Empty when the request or its response is lost. */
    Optional<Answer> send(HttpRequest request, Random random) {
        try {
            return Optional.of(answer(network.send(request, random)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Answer answer(HttpResponse<String> answer) {
        try {
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(answer.statusCode() + " without JSON: " + answer.body(), e);
        }
    }
}
