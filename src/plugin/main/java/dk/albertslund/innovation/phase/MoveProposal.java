package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A move as somebody asks for it; nothing of it has been held to the rules.
 *
 * @param author the user key of the person who asks
 * @param today the person's own day
 * @param expectedPosition where the network stood on the page that was clicked; empty when that is not told
 */
public record MoveProposal(
        Phase to, MoveDetails details, String author, LocalDate today, Optional<PhasePosition> expectedPosition) {}
