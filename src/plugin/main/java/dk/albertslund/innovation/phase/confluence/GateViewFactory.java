package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.phase.PhaseExitCriteria;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates the view of the gate at the end of a phase, for types of networks with enforced gates. */
@Component
public final class GateViewFactory {
    private final Messages messages;
    private final PhaseTitles titles;
    private final PhaseExitCriteria exitCriteria;
    private final MoveViewFactory moves;

    public GateViewFactory(
            Messages messages, PhaseTitles titles, PhaseExitCriteria exitCriteria, MoveViewFactory moves) {
        this.messages = messages;
        this.titles = titles;
        this.exitCriteria = exitCriteria;
        this.moves = moves;
    }

    /** Empty for readers, in the last phase, and for a closed network. */
    Optional<GateView> of(MacroContext context) {
        Phase current = context.network().position().phase();
        boolean isKept = context.isEditable()
                && current != Phase.CONTINUATION
                && context.network().profile().status() != NetworkStatus.CLOSED
                && exitCriteria.hasGates(context.network());
        return isKept ? Optional.of(view(current, context)) : Optional.empty();
    }

    private GateView view(Phase current, MacroContext context) {
        Phase next = Phase.values()[current.ordinal() + 1];
        return new GateView(
                moves.atGate(next, context),
                messages.text("innovation.gate.answer.go", titles.titleInSentence(next)),
                backs(current));
    }

    private List<ChoiceView> backs(Phase current) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.isBefore(current))
                .map(phase ->
                        new ChoiceView(phase.key(), titles.title(phase), phase.ordinal() == current.ordinal() - 1))
                .toList();
    }
}
