package dk.albertslund.devhost.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of {@code hostile/texts.txt}, each as sent and as expected to be stored. */
final class HostileTexts {
    static final String REFUSED = "refused";

    /** An unpaired surrogate must be sent as a JSON escape. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final Set<String> CODE = Set.of(
            "html",
            "attribute",
            "address",
            "velocity",
            "message",
            "soy",
            "expression",
            "storage",
            "sheet",
            "direction");

    private HostileTexts() {}

    /**
     * @param lines stored value in a multi-line field
     * @param line stored value in a single-line field
     */
    record HostileText(String kind, String sent, String lines, String line) {
        /** Whether it contains markup or code. */
        boolean isCode() {
            return CODE.contains(kind);
        }
    }

    static List<HostileText> all() {
        try (InputStream in = HostileTexts.class.getResourceAsStream("/hostile/texts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(HostileTexts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts with a non-empty stored value, those with markup or code first. */
    static List<HostileText> shown() {
        List<HostileText> kept = all().stream()
                .filter(text -> !text.kind().equals(REFUSED) && !text.line().isEmpty())
                .toList();
        return Stream.concat(
                        kept.stream().filter(HostileText::isCode), kept.stream().filter(text -> !text.isCode()))
                .toList();
    }

    /** JSON of a request body, with the texts unchanged. */
    static String body(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileText read(String line) {
        String[] parts = line.split("\t");
        String sent = text(parts[1]);
        String lines = parts.length > 2 ? text(parts[2]) : sent;
        return new HostileText(parts[0], sent, lines, parts.length > 3 ? text(parts[3]) : lines);
    }

    private static String text(String json) {
        try {
            return JSON.readValue(json, String.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
