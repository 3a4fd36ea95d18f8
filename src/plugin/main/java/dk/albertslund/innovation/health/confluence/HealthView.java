package dk.albertslund.innovation.health.confluence;

import java.util.List;

/** Content of the health page, in groups. */
public record HealthView(List<HealthGroupView> groups) {}
