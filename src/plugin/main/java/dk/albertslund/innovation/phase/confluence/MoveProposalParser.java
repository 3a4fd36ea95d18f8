package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.MoveDetails;
import dk.albertslund.innovation.phase.MoveProposal;
import dk.albertslund.innovation.phase.form.MoveFieldValidator;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Parses the JSON of a requested move. */
@Component
public final class MoveProposalParser {
    private final MoveFieldValidator fields;
    private final DateFormatter dates;

    public MoveProposalParser(MoveFieldValidator fields, DateFormatter dates) {
        this.fields = fields;
        this.dates = dates;
    }

    /** @throws ValidationException when there is no such phase or a field is not valid */
    MoveProposal parse(JsonBody body, String author) {
        Phase to = Phase.withKey(body.text("to"))
                .orElseThrow(() -> new ValidationException(ValidationError.of("to", "innovation.phase.move.unknown")));
        LocalDate today = dates.today();
        return new MoveProposal(to, details(body, today), author, today, seen(body));
    }

    private MoveDetails details(JsonBody body, LocalDate today) {
        return fields.validate(body::text, today);
    }

    /** The position on the user's page, for optimistic locking. */
    private static Optional<PhasePosition> seen(JsonBody body) {
        int turn = body.number("seenTurn", 0);
        return Phase.withKey(body.text("seenPhase"))
                .filter(phase -> turn > 0)
                .map(phase -> new PhasePosition(phase, turn));
    }
}
