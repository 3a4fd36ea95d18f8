package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposed moves for tests, on a fixed date. */
public final class MoveProposals {
    public static final LocalDate TODAY = LocalDate.ofInstant(Samples.NOON, ZoneOffset.UTC);

    private MoveProposals() {}

    public static MoveProposal to(Phase phase, String reason, String author) {
        return to(phase, MoveDetails.of(reason, TODAY), author);
    }

    public static MoveProposal to(Phase phase, MoveDetails details, String author) {
        return new MoveProposal(phase, details, author, TODAY, Optional.empty());
    }

    /** From a page that showed this position. */
    public static MoveProposal seen(PhasePosition position, Phase phase, String reason, String author) {
        return new MoveProposal(phase, MoveDetails.of(reason, TODAY), author, TODAY, Optional.of(position));
    }

    /** With that date. */
    public static MoveProposal on(LocalDate day, Phase phase) {
        return to(phase, MoveDetails.of("Fordi", day), "asta");
    }

    /** With that step of the continuation. */
    public static MoveProposal step(ContinuationStep step, String reason) {
        return to(Phase.CONTINUATION, new MoveDetails(reason, TODAY, Optional.empty(), Optional.of(step)), "asta");
    }

    /** Details of a decision to stop the network at a gate. */
    public static MoveDetails stop(String reason, Decider decidedBy) {
        return new MoveDetails(reason, TODAY, Optional.of(decidedBy), Optional.empty(), Optional.of(GateAnswer.STOP));
    }

    /** The history with one more valid move. */
    public static PhaseHistory after(PhaseHistory history, MoveProposal proposal) {
        return with(history, history.next(proposal, Gate.open(), Samples.NOON));
    }

    public static PhaseHistory with(PhaseHistory history, PhaseMove next) {
        List<PhaseMove> all = new ArrayList<>(history.all());
        all.add(next);
        return new PhaseHistory(all);
    }
}
