package dk.albertslund.innovation.guard.wrong;

import java.util.List;
import java.util.Map;

/** A view as it should be. */
public final class RightView {
    public String getTitle() {
        return "";
    }

    public boolean isStalled() {
        return false;
    }

    public List<RightView> getRows() {
        return List.of();
    }

    public Map<String, Integer> getCounts() {
        return Map.of();
    }
}
