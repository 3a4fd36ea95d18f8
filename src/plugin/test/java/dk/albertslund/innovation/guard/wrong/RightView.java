package dk.albertslund.innovation.guard.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A correct view; components that no template reads may have any type. */
public record RightView(String title, List<RightView> rows, Instant start) {
    public static RightView none() {
        return new RightView("", List.of(), Instant.EPOCH);
    }

    public boolean isStalled() {
        return false;
    }

    public Map<String, Integer> counts() {
        return Map.of();
    }
}
