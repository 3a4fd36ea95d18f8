package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/** Where the citizens are, phase by phase. */
public final class CitizensView {
    private final List<CitizenPhaseView> citizens;
    private final boolean paper;

    CitizensView(List<CitizenPhaseView> citizens, boolean paper) {
        this.citizens = List.copyOf(citizens);
        this.paper = paper;
    }

    public List<CitizenPhaseView> getCitizens() {
        return citizens;
    }

    public boolean isPaper() {
        return paper;
    }
}
