package dk.albertslund.innovation.health.confluence;

import java.util.List;

/** Lines of the health page under one heading. */
public final class HealthGroupView {
    private final String title;
    private final List<HealthRowView> rows;

    HealthGroupView(String title, List<HealthRowView> rows) {
        this.title = title;
        this.rows = List.copyOf(rows);
    }

    public String getTitle() {
        return title;
    }

    public List<HealthRowView> getRows() {
        return rows;
    }
}
