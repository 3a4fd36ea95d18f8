package dk.albertslund.innovation.guard.wrong;

import java.time.Instant;
import java.util.List;

/** A view that leaves decisions to the template. */
public class WrongView {
    public Instant getStart() {
        return Instant.EPOCH;
    }

    public List<Object> getThing() {
        return List.of();
    }

    public String getColumn(String name) {
        return name;
    }

    public void close() {
        // A template must not be able to do anything
    }
}
