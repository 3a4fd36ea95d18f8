package dk.albertslund.innovation.network;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many people have changed their practice, by the network's latest count.
 *
 * @param day when they were counted; empty when nobody wrote it
 */
public record PracticeCount(int people, Optional<LocalDate> day) {}
