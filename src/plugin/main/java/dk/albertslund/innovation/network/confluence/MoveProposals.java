package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.confluence.Body;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.phase.Grounds;
import dk.albertslund.innovation.phase.MoveProposal;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.Standing;
import dk.albertslund.innovation.phase.form.MoveFields;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what a browser says of a move. */
@Component
public final class MoveProposals {
    private final MoveFields fields;
    private final Moments moments;

    public MoveProposals(MoveFields fields, Moments moments) {
        this.fields = fields;
        this.moments = moments;
    }

    /** @throws InvalidInput when there is no such phase, or an answer cannot be kept */
    MoveProposal of(Body body, String author) {
        Phase to = Phase.withKey(body.text("to"))
                .orElseThrow(() -> new InvalidInput(Problem.of("to", "innovation.phase.move.unknown")));
        LocalDate today = moments.today();
        return new MoveProposal(to, grounds(body, today), author, today, seen(body));
    }

    private Grounds grounds(Body body, LocalDate today) {
        return fields.accepted(body::text, today);
    }

    /** Where the network stood when the page was made; our own pages always say. */
    private static Optional<Standing> seen(Body body) {
        int turn = body.number("seenTurn", 0);
        return Phase.withKey(body.text("seenPhase")).filter(phase -> turn > 0).map(phase -> new Standing(phase, turn));
    }
}
