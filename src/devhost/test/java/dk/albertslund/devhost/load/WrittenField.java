package dk.albertslund.devhost.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A field on a participant's page, as form/saved-field.js has it: on the device first, then sent, one request at a time, and
 * taken from the device after the receipt.
 */
final class WrittenField {
    private static final int PAUSE_IN_MS = 800;
    private static final int[] RETRIES_IN_MS = {2000, 5000, 10000, 30000};
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    /** Where a field stands. */
    record Place(String kind, String list, String row, String field) {}

    /** What is on the device. */
    record Unsent(String value, int base, Set<String> sent) {}

    private final Participant writer;
    private final Place place;
    private final Set<String> sent = new HashSet<>();
    private String value = "";
    private int revision;
    private boolean isUnsent;
    private int failures;
    private long sendAt;

    /** @param stored what the wiki has; null when it has nothing */
    WrittenField(Participant writer, Place place, JsonNode stored) {
        this.writer = writer;
        this.place = place;
        if (stored != null) {
            value = stored.path("value").asText();
            revision = stored.path("revision").asInt();
        }
        writer.onDevice(place).filter(unsent -> !unsent.value().equals(value)).ifPresent(unsent -> {
            value = unsent.value();
            revision = unsent.base();
            sent.addAll(unsent.sent());
            isUnsent = true;
        });
    }

    Place place() {
        return place;
    }

    String value() {
        return value;
    }

    boolean isUnsent() {
        return isUnsent;
    }

    /** @param isDone whether the person does not go on writing */
    void write(String text, boolean isDone) {
        value = text;
        isUnsent = true;
        keep();
        sendAt = System.currentTimeMillis() + (isDone ? 0 : writer.scaled(PAUSE_IN_MS));
    }

    private void keep() {
        writer.keepOnDevice(place, new Unsent(value, revision, Set.copyOf(sent)));
    }

    /** The network is back. */
    void hurry() {
        sendAt = 0;
    }

    void sendWhenDue() {
        if (!isUnsent || System.currentTimeMillis() < sendAt) {
            return;
        }
        String sending = value;
        sent.add(sending);
        keep();
        writer.save(place, Map.of("list", place.list(), "value", sending, "base", revision, "writer", writer.key()))
                .ifPresentOrElse(answer -> answered(answer.status(), answer.json()), this::retryLater);
    }

    private void answered(int status, JsonNode json) {
        switch (status) {
            case OK -> {
                revision = json.path("revision").asInt();
                received();
            }
            case CONFLICT -> {
                JsonNode current = json.path("current");
                revision = current.path("revision").asInt();
                if (!sent.contains(current.path("value").asText())) {
                    writer.conflict(place, current.path("value").asText(), value);
                }
            }
            default -> {
                if (status < 500) {
                    throw new IllegalStateException(place + " is refused: " + status + " " + json);
                }
                retryLater();
            }
        }
    }

    private void received() {
        failures = 0;
        sent.clear();
        isUnsent = false;
        writer.forgetOnDevice(place);
    }

    private void retryLater() {
        int wait = RETRIES_IN_MS[Math.min(failures++, RETRIES_IN_MS.length - 1)];
        sendAt = System.currentTimeMillis() + writer.scaled(writer.spread(wait));
    }
}
