package dk.albertslund.innovation.guard.wrong;

import java.time.Instant;
import java.util.List;

/** A view with forbidden types. */
public record WrongView(String title) {
    public Instant start() {
        return Instant.EPOCH;
    }

    public List<Object> thing() {
        return List.of();
    }

    public void close() {
        // A method with a side effect
    }

    public record InnerView(String text) {}
}
