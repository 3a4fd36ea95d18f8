package dk.albertslund.innovation.portfolio;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.overview.OverviewRow;
import java.util.Arrays;
import java.util.List;

/**
 * How many networks have citizens in a phase.
 *
 * @param share of the networks that have come to the phase in their current turn, or plan citizens in it
 */
public record PhaseCitizens(Phase phase, Share share) {
    /** Whether a network has citizens in a phase. */
    public enum Answer {
        YES,
        NO,
        /** The network has not come to the phase. */
        NOT_YET
    }

    /** All phases, in order. */
    public static List<PhaseCitizens> of(List<OverviewRow> rows) {
        return Arrays.stream(Phase.values()).map(phase -> of(phase, rows)).toList();
    }

    private static PhaseCitizens of(Phase phase, List<OverviewRow> rows) {
        List<Answer> answers = rows.stream()
                .map(row -> answer(row, phase))
                .filter(answer -> answer != Answer.NOT_YET)
                .toList();
        int with = (int) answers.stream().filter(Answer.YES::equals).count();
        return new PhaseCitizens(phase, new Share(with, answers.size()));
    }

    public static Answer answer(OverviewRow row, Phase phase) {
        if (row.progress().citizens().contains(phase)) {
            return Answer.YES;
        }
        return row.summary().position().phase().compareTo(phase) < 0 ? Answer.NOT_YET : Answer.NO;
    }
}
