package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Readiness;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseTitles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together the gate at the end of a phase, where gates are kept. */
@Component
public final class GateViews {
    private final Texts texts;
    private final PhaseTitles titles;
    private final Readiness readiness;
    private final MoveViews moves;

    public GateViews(Texts texts, PhaseTitles titles, Readiness readiness, MoveViews moves) {
        this.texts = texts;
        this.titles = titles;
        this.readiness = readiness;
        this.moves = moves;
    }

    /** For one who may answer; none after the last phase, and none for a network that is closed. */
    Optional<GateView> of(Place place) {
        Phase now = place.network().standing().phase();
        boolean isKept = place.isEditable()
                && now != Phase.CONTINUATION
                && place.network().profile().status() != NetworkStatus.CLOSED
                && readiness.hasGates(place.network());
        return isKept ? Optional.of(view(now, place)) : Optional.empty();
    }

    private GateView view(Phase now, Place place) {
        Phase next = Phase.values()[now.ordinal() + 1];
        return new GateView(
                moves.atGate(next, place),
                texts.text("innovation.gate.answer.go", titles.titleInSentence(next)),
                backs(now));
    }

    private List<ChoiceView> backs(Phase now) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.isBefore(now))
                .map(phase -> new ChoiceView(phase.key(), titles.title(phase), phase.ordinal() == now.ordinal() - 1))
                .toList();
    }
}
