package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.involvement.Coverage;
import dk.albertslund.innovation.involvement.PhaseStatus;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Creates the tiles of the citizens' strip. */
@Component
public final class CitizenTiles {
    private static final String TEXT = "innovation.involvement.citizens.";

    private final Messages messages;
    private final PhaseTitles titles;

    public CitizenTiles(Messages messages, PhaseTitles titles) {
        this.messages = messages;
        this.titles = titles;
    }

    /** Empty while no citizens are planned. */
    List<CitizenTileView> of(Coverage coverage, Phase now) {
        List<CitizenTileView> tiles = new ArrayList<>();
        if (coverage.phasesWithCitizens() == 0) {
            return tiles;
        }
        if (coverage.hasCitizens(now)) {
            String named = String.join("; ", coverage.citizensNamed(now));
            tiles.add(tile("now", named.isEmpty() ? messages.text(TEXT + "unnamed") : named));
        }
        for (PhaseStatus status : List.of(PhaseStatus.DONE, PhaseStatus.AGREED, PhaseStatus.PLANNED)) {
            addPhases(
                    tiles, status.key(), phase -> coverage.citizensStatus(phase).equals(Optional.of(status)));
        }
        List<Phase> missing = coverage.withoutCitizens(now);
        addPhases(tiles, "missing", missing::contains);
        return tiles;
    }

    private void addPhases(List<CitizenTileView> tiles, String key, Predicate<Phase> isIn) {
        String phases =
                Arrays.stream(Phase.values()).filter(isIn).map(titles::name).collect(Collectors.joining(", "));
        if (!phases.isEmpty()) {
            tiles.add(tile(key, phases));
        }
    }

    private CitizenTileView tile(String key, String text) {
        return new CitizenTileView(key, messages.text(TEXT + key), text);
    }
}
