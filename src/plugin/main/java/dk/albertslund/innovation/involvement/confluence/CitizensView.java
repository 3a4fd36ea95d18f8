package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/** Where the citizens are, phase by phase. */
public final class CitizensView {
    private final List<CitizenPhaseView> citizens;

    CitizensView(List<CitizenPhaseView> citizens) {
        this.citizens = List.copyOf(citizens);
    }

    public List<CitizenPhaseView> getCitizens() {
        return citizens;
    }
}
