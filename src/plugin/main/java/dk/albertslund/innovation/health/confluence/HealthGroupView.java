package dk.albertslund.innovation.health.confluence;

import java.util.List;

/** A section of the health page. */
public record HealthGroupView(String title, List<HealthRowView> rows) {}
