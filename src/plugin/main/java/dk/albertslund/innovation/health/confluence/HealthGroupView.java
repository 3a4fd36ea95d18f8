package dk.albertslund.innovation.health.confluence;

import java.util.List;

/** Lines of the health page under one heading. */
public record HealthGroupView(String title, List<HealthRowView> rows) {}
