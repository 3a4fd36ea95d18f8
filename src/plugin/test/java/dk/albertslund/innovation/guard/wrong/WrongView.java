package dk.albertslund.innovation.guard.wrong;

import java.time.Instant;
import java.util.List;

/** A view that leaves decisions to the template. */
public record WrongView(String title) {
    public Instant start() {
        return Instant.EPOCH;
    }

    public List<Object> thing() {
        return List.of();
    }

    public void close() {
        // A template must not be able to do anything
    }

    public record InnerView(String text) {}
}
