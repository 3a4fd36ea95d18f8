package dk.albertslund.innovation.guide.confluence;

import java.util.List;

/** Two kinds side by side. */
public record GuideTableView(String left, String right, List<GuideRowView> rows) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
