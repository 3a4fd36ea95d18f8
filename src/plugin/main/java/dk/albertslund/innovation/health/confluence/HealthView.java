package dk.albertslund.innovation.health.confluence;

import java.util.List;

/** The health page. */
public record HealthView(List<HealthGroupView> groups) {}
