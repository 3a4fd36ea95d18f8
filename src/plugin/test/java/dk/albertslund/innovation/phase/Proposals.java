package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.Samples;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves as people ask for them on the day of the tests. */
public final class Proposals {
    public static final LocalDate TODAY = LocalDate.ofInstant(Samples.NOON, ZoneOffset.UTC);

    private Proposals() {}

    public static MoveProposal to(Phase phase, String reason, String author) {
        return to(phase, Grounds.of(reason, TODAY), author);
    }

    public static MoveProposal to(Phase phase, Grounds grounds, String author) {
        return new MoveProposal(phase, grounds, author, TODAY, Optional.empty());
    }

    /** From the page of a network that stood there. */
    public static MoveProposal seen(Standing standing, Phase phase, String reason, String author) {
        return new MoveProposal(phase, Grounds.of(reason, TODAY), author, TODAY, Optional.of(standing));
    }

    /** Of that day. */
    public static MoveProposal on(LocalDate day, Phase phase) {
        return to(phase, Grounds.of("Fordi", day), "asta");
    }

    /** To that step of the continuation. */
    public static MoveProposal step(ContinuationStep step, String reason) {
        return to(Phase.CONTINUATION, new Grounds(reason, TODAY, Optional.empty(), Optional.of(step)), "asta");
    }

    /** The course with one more move, which must be allowed. */
    public static Steps after(Steps steps, MoveProposal proposal) {
        return with(steps, steps.next(proposal, Gate.open(), Samples.NOON));
    }

    public static Steps with(Steps steps, PhaseMove next) {
        List<PhaseMove> all = new ArrayList<>(steps.all());
        all.add(next);
        return new Steps(all);
    }
}
