package dk.albertslund.devhost.load;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.load.WikiSession.Answer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The part of a participant's page that asks for the changes of one form, as form/live-changes.js does it. */
final class OpenPage implements Runnable {
    private static final long USUAL_IN_MS = 3000;
    private static final long LONGEST_IN_MS = 60_000;
    private static final int LOOK_IN_MS = 50;

    private final Participant person;
    private final UnreliableNetwork network;
    private final String kind;
    private final Set<String> rows = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;
    private int revision;

    OpenPage(Participant person, UnreliableNetwork network, String kind) {
        this.person = person;
        this.network = network;
        this.kind = kind;
    }

    /** Ids of the rows that the person has seen. */
    Set<String> rows() {
        return rows;
    }

    void close() {
        isClosed = true;
    }

    @Override
    public void run() {
        long wait = USUAL_IN_MS;
        while (!isClosed) {
            long before = network.backAt();
            rest(person.pollIn(wait), before);
            if (isClosed) {
                return;
            }
            Optional<Answer> answer = person.changes(kind, revision);
            wait = answer.isPresent() ? USUAL_IN_MS : Math.min(wait * 2, LONGEST_IN_MS);
            answer.ifPresent(this::take);
        }
    }

    /** Until the time is over, the network is back, or the page is closed. */
    private void rest(long milliseconds, long backBefore) {
        long until = System.currentTimeMillis() + milliseconds;
        while (System.currentTimeMillis() < until && network.backAt() == backBefore && !isClosed) {
            LoadThreads.sleep(person.scaled(LOOK_IN_MS));
        }
    }

    private void take(Answer answer) {
        if (answer.status() >= 500) {
            return;
        }
        if (answer.status() != 200) {
            throw new IllegalStateException("The changes are refused: " + answer.status() + " " + answer.json());
        }
        revision = answer.json().path("revision").asInt();
        for (JsonNode row : answer.json().path("rows")) {
            rows.add(row.path("row").asText());
        }
    }
}
