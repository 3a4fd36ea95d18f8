package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.continuation.ChangedPractice;
import dk.albertslund.innovation.involvement.Coverage;
import dk.albertslund.innovation.involvement.InvolvementDesigns;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveService;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Finds what stands behind a number of the overview. The caller has checked that the user may view the network. */
@Component
public final class OverviewDetailService {
    private final SummaryRepository summaries;
    private final PhaseMoveService moves;
    private final InvolvementDesigns designs;
    private final ChangedPractice practice;
    private final PublishedSettings settings;

    public OverviewDetailService(
            SummaryRepository summaries,
            PhaseMoveService moves,
            InvolvementDesigns designs,
            ChangedPractice practice,
            PublishedSettings settings) {
        this.summaries = summaries;
        this.moves = moves;
        this.designs = designs;
        this.practice = practice;
        this.settings = settings;
    }

    /**
     * One network in one phase of its current turn.
     *
     * @return empty for a network without a summary, which the nightly reconciliation makes
     */
    public Optional<OverviewDetail> detail(int networkId, Phase phase, LocalDate today) {
        return summaries.findByNetwork(networkId).map(summary -> detail(summary, phase, today));
    }

    private OverviewDetail detail(Summary summary, Phase phase, LocalDate today) {
        int turn = summary.position().turn();
        List<PhaseMove> all = moves.of(summary.networkId()).effectiveMoves();
        Coverage coverage = designs.coverage(summary.networkId(), turn);
        int limit = settings.current().quietDays(summary.profile().type());
        return new OverviewDetail(
                summary,
                OverviewRow.stay(summary, phase, limit, today),
                limit,
                last(all, move -> move.to().phase() == phase && move.to().turn() == turn && isStep(move)),
                last(all, move -> move.from().phase() == phase && move.from().turn() == turn && isStep(move)),
                coverage.citizensNamed(phase),
                coverage.hasCitizens(phase),
                summary.progress().practice(),
                practice.groups(summary.networkId()));
    }

    private static boolean isStep(PhaseMove move) {
        return move.from().phase() != move.to().phase();
    }

    private static Optional<PhaseMove> last(List<PhaseMove> moves, Predicate<PhaseMove> rule) {
        return moves.stream().filter(rule).reduce((earlier, later) -> later);
    }
}
