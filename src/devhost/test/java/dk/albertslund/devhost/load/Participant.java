package dk.albertslund.devhost.load;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.load.WikiSession.Answer;
import dk.albertslund.devhost.load.WrittenField.Place;
import dk.albertslund.devhost.load.WrittenField.Unsent;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A person with a page of the session: writes letter by letter, is interrupted, and shows the others what came of it. */
final class Participant {
    private static final int LETTER_IN_MS = 120;
    private static final int LOOK_IN_MS = 50;
    private static final int AWAY_IN_MS = 1500;
    private static final int KILLED = 30;

    private final LoadOptions options;
    private final UnreliableNetwork network;
    private final Figures figures;
    private final WikiSession session;
    private final String key;
    private final Random random;
    private final Random atPolls;
    /** What the device keeps when the tab is killed. */
    private final Map<Place, Unsent> device = new HashMap<>();
    /** What the page holds. */
    private final Map<Place, WrittenField> page = new LinkedHashMap<>();
    /** What the person has written, letter by letter: the measure of everything. */
    private final Map<Place, String> written = new HashMap<>();

    private boolean hasCaughtUp = true;
    private long caughtUpSince;

    /** @param number of the person, from 0 */
    Participant(LoadRun run, WikiSession session, String key, int number) {
        this.options = run.options();
        this.network = run.network();
        this.figures = run.figures();
        this.session = session;
        this.key = key;
        this.random = new Random(options.seed() * 1_000 + number);
        this.atPolls = new Random(options.seed() * 1_000_000 + number);
    }

    String key() {
        return key;
    }

    Map<Place, String> written() {
        return written;
    }

    Place newRow(String kind, String list, String field) {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return new Place(kind, list, UUID.nameUUIDFromBytes(bits).toString(), field);
    }

    long scaled(long milliseconds) {
        return options.scaled(milliseconds);
    }

    /** Around that time, as the scripts do it. */
    long spread(int milliseconds) {
        return (long) (milliseconds * (0.75 + random.nextDouble() / 2));
    }

    Optional<Unsent> onDevice(Place place) {
        return Optional.ofNullable(device.get(place));
    }

    void keepOnDevice(Place place, Unsent unsent) {
        if (options.isKeptOnDevice()) {
            device.put(place, unsent);
        }
    }

    void forgetOnDevice(Place place) {
        device.remove(place);
    }

    Optional<Answer> save(Place place, Map<String, ?> body) {
        return session.send(session.save(place, body), random);
    }

    void conflict(Place place, String theirs, String mine) {
        figures.conflict();
        System.out.println("A conflict in " + place + ": " + theirs + " / " + mine);
    }

    /** Asks what is new, as the page's own timer does. */
    Optional<Answer> changes(String kind, int since) {
        HttpRequest request = session.changes(kind, since);
        return session.send(request, atPolls);
    }

    /** Around three seconds, never all at the same moment. */
    long pollIn(long usual) {
        return scaled(usual + atPolls.nextInt(2001) - 1000);
    }

    private WrittenField field(Place place) {
        return page.computeIfAbsent(place, missing -> new WrittenField(this, missing, null));
    }

    /**
     * Writes words in a field until the time is over, with pauses between them, and may have the tab killed in the middle of a
     * word.
     *
     * @param words how many there is room for
     */
    void write(Place place, int words, long untilMs) {
        boolean isKilled = random.nextInt(100) < KILLED;
        int killedAt = isKilled ? random.nextInt(Math.max(1, words / 2)) : -1;
        for (int word = 0; word < words && System.currentTimeMillis() < untilMs; word++) {
            writeWord(place, word, word == killedAt);
            long left = Math.max(0, untilMs - System.currentTimeMillis());
            work(System.currentTimeMillis() + (long) (left / (words - word) * 2 * random.nextDouble()));
        }
        work(untilMs);
    }

    private void writeWord(Place place, int number, boolean isKilled) {
        String word = (char) ('a' + random.nextInt(26)) + Integer.toString(number) + "x.";
        for (int letter = 0; letter < word.length(); letter++) {
            put(place, field(place).value() + word.charAt(letter), false);
            written.merge(place, word.substring(letter, letter + 1), String::concat);
            if (isKilled && letter == 1) {
                killTab();
            }
            work(System.currentTimeMillis() + scaled(LETTER_IN_MS));
        }
    }

    void put(Place place, String value, boolean isDone) {
        field(place).write(value, isDone);
        if (hasCaughtUp && network.isCut()) {
            hasCaughtUp = false;
        }
    }

    /** Chooses a value, where only the last choice counts. */
    void choose(Place place, String value) {
        written.put(place, value);
        put(place, value, true);
    }

    /** Sends what is due, until that moment. */
    void work(long untilMs) {
        do {
            if (network.backAt() > caughtUpSince) {
                caughtUpSince = network.backAt();
                page.values().forEach(WrittenField::hurry);
            }
            page.values().forEach(WrittenField::sendWhenDue);
            noteCaughtUp();
            long left = untilMs - System.currentTimeMillis();
            if (left > 0) {
                LoadThreads.sleep(Math.min(left, scaled(LOOK_IN_MS)));
            }
        } while (System.currentTimeMillis() < untilMs);
    }

    private void noteCaughtUp() {
        if (!hasCaughtUp && !network.isCut() && page.values().stream().noneMatch(WrittenField::isUnsent)) {
            hasCaughtUp = true;
            figures.caughtUp(System.nanoTime() - network.backAt());
        }
    }

    /** Until nothing is unsent any more. */
    void finish(long untilMs) {
        while (page.values().stream().anyMatch(WrittenField::isUnsent) && System.currentTimeMillis() < untilMs) {
            work(System.currentTimeMillis() + scaled(LOOK_IN_MS));
        }
    }

    /** Opens the page again, which needs the network: what the wiki has, and over it what the device has. */
    private void killTab() {
        figures.killed();
        List<Place> places = new ArrayList<>(page.keySet());
        page.clear();
        LoadThreads.sleep(scaled(AWAY_IN_MS));
        for (Place place : places) {
            page.put(place, new WrittenField(this, place, stored(place)));
        }
    }

    private JsonNode stored(Place place) {
        while (true) {
            Optional<Answer> answer = changes(place.kind(), 0);
            if (answer.isPresent() && answer.get().status() == 200) {
                for (JsonNode row : answer.get().json().path("rows")) {
                    if (row.path("row").asText().equals(place.row())) {
                        return row.path("fields").get(place.field());
                    }
                }
                return null;
            }
            LoadThreads.sleep(scaled(LOOK_IN_MS));
        }
    }
}
