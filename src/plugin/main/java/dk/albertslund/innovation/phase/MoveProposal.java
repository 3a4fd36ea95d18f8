package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A requested move, not validated yet.
 *
 * @param author user key
 * @param today the current date in the user's time zone
 * @param expectedPosition the network's position on the user's page, for optimistic locking; empty when not sent
 */
public record MoveProposal(
        Phase to, MoveDetails details, String author, LocalDate today, Optional<PhasePosition> expectedPosition) {}
