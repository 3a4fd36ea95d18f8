package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.phase.PhaseHistory;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Formats the network's position; on the page of the current phase also since when, and what can be undone. */
@Component
public final class PhaseStatusFormatter {
    private final Messages messages;
    private final PhaseTitles titles;
    private final PhaseMoveService moveService;
    private final CurrentUser currentUser;
    private final DateFormatter dates;

    public PhaseStatusFormatter(
            Messages messages,
            PhaseTitles titles,
            PhaseMoveService moveService,
            CurrentUser currentUser,
            DateFormatter dates) {
        this.messages = messages;
        this.titles = titles;
        this.moveService = moveService;
        this.currentUser = currentUser;
        this.dates = dates;
    }

    /** For the page of another phase; does not read the moves. */
    PhaseStatusView elsewhere(MacroContext context) {
        return new PhaseStatusView(position(context, Optional.empty()), "", "", "", "", Optional.empty());
    }

    PhaseStatusView here(MacroContext context) {
        PhaseHistory history = moveService.of(context.network().networkId());
        Optional<ContinuationStep> step = history.continuationStep();
        return new PhaseStatusView(
                position(context, step),
                turn(context, step),
                history.since()
                        .map(day -> messages.text(
                                "innovation.phase.since",
                                dates.when(day, context.target()).text()))
                        .orElse(""),
                undo(context, history),
                stopped(context, history),
                step);
    }

    private String turn(MacroContext context, Optional<ContinuationStep> step) {
        String turn = titles.turn(context.network().position());
        return step.map(current -> titles.name(current) + " \u00b7 " + turn).orElse(turn);
    }

    private String position(MacroContext context, Optional<ContinuationStep> step) {
        PhasePosition position = context.network().position();
        return messages.text(
                "innovation.phase.standing",
                titles.titleInSentence(position.phase(), step),
                titles.turnInSentence(position));
    }

    private String undo(MacroContext context, PhaseHistory history) {
        return currentUser
                .userKey()
                .filter(user -> context.isEditable())
                .flatMap(user -> moveService.undoable(history, user))
                .map(this::undo)
                .orElse("");
    }

    private String undo(PhaseMove move) {
        return move.isStop()
                ? messages.text("innovation.gate.undo")
                : messages.text(
                        "innovation.phase.undo.text",
                        titles.titleInSentence(move.from().phase()));
    }

    /** Empty for a network that was reopened by setting its status. */
    private String stopped(MacroContext context, PhaseHistory history) {
        return history.stop()
                .filter(stop -> context.network().profile().status() == NetworkStatus.CLOSED)
                .map(stop -> messages.text(
                        "innovation.gate.stopped",
                        stop.day(),
                        stop.decidedBy().map(titles::name).orElse(""),
                        stop.reason()))
                .orElse("");
    }
}
