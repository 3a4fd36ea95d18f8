package dk.albertslund.innovation.health.confluence;

import java.util.List;

/** The health page. */
public final class HealthView {
    private final List<HealthGroupView> groups;

    HealthView(List<HealthGroupView> groups) {
        this.groups = List.copyOf(groups);
    }

    public List<HealthGroupView> getGroups() {
        return groups;
    }
}
