package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/**
 * Where the citizens are in one phase.
 *
 * @param marks never empty
 * @param fitting the ways of taking part that fit the phase
 */
public record CitizenPhaseView(String key, String title, List<CitizenMarkView> marks, String fitting) {}
