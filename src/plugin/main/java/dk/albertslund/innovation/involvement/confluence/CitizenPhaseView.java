package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/**
 * Involvement of citizens in one phase.
 *
 * @param marks never empty
 * @param fitting modes of involvement that suit the phase, in words
 */
public record CitizenPhaseView(String key, String title, List<CitizenMarkView> marks, String fitting) {}
