package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Sends requests that must be refused, in Danish and in English, and asserts the explanation and that nothing has
 * changed.
 */
final class RefusalAssertions {
    private static final List<Locale> LANGUAGES = List.of(Locale.UK, new Locale("da", "DK"));

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final PluginWikiRule wiki;

    RefusalAssertions(PluginWikiRule wiki) {
        this.wiki = wiki;
    }

    /** The message for the user, by its language key. */
    record ExpectedError(String field, String key, Object... arguments) {}

    /** Refused as a whole, or with these validation errors. */
    void assertRefused(
            int status,
            String userName,
            Function<WikiRestClient, HttpResponse<String>> request,
            ExpectedError... expected) {
        Map<String, List<String>> before = kept();
        for (Locale language : LANGUAGES) {
            wiki.host().wiki().setLocale(wiki.user(userName), language);
            HttpResponse<String> answer = request.apply(wiki.login(userName));

            assertEquals(answer.body(), status, answer.statusCode());
            assertTrue(answer.body(), answer.body().length() < 20_000);
            assertEquals(
                    Stream.of(expected).map(told -> written(told, language)).toList(), told(answer));
        }
        assertEquals(before, kept());
    }

    private Map<String, List<String>> kept() {
        return new DatabaseSnapshot(wiki.host().database().dataSource()).all();
    }

    private String written(ExpectedError told, Locale language) {
        Object[] arguments = Stream.of(told.arguments())
                .map(argument -> argument instanceof LocalDate day
                        ? LONG.withLocale(language).format(day)
                        : argument)
                .map(String::valueOf)
                .toArray();
        String text = wiki.host().runtime().plugin().text(language, told.key(), arguments);
        assertFalse(told.key(), text.equals(told.key()));
        return told.field() + " " + told.key() + " " + text;
    }

    private static List<String> told(HttpResponse<String> answer) {
        JsonNode json = WikiRestClient.json(answer);
        if (json.has("errors")) {
            return StreamSupport.stream(json.get("errors").spliterator(), false)
                    .map(error -> error.path("field").asText() + " " + message(error))
                    .toList();
        }
        return json.has("messageKey") ? List.of(" " + message(json)) : List.of();
    }

    private static String message(JsonNode told) {
        return told.path("messageKey").asText() + " " + told.path("message").asText();
    }
}
