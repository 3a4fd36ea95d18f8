package dk.albertslund.innovation.portfolio;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.continuation.RealisationForm;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.NetworkResults;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.phase.form.ContinuationForm;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.profile.ProfileForm;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Updates the summary with what a network expected and what came of it, from four forms and all turns. */
@Component
public final class ResultSummary {
    static final String PHASE_FOCUS = "phaseFocus";
    static final String PHASE_CONTINUATION = "phaseContinuation";
    /** The kinds of the forms that it reads. */
    static final Set<String> KINDS = Set.of(ProfileForm.KEY, PHASE_FOCUS, PHASE_CONTINUATION, RealisationForm.KEY);

    private final SummaryRepository summaries;
    private final SheetRepository sheets;

    public ResultSummary(SummaryRepository summaries, SheetRepository sheets) {
        this.summaries = summaries;
        this.sheets = sheets;
    }

    /** Writes only what is new, so that writers of the forms do not wait for the network's one row. */
    void update(int networkId, Instant when) {
        List<Sheet> read = sheets.findAll(networkId).stream()
                .filter(sheet -> KINDS.contains(sheet.kind()))
                .toList();
        NetworkResults results = results(sheets.states(read));
        summaries
                .findByNetwork(networkId)
                .filter(summary -> !summary.progress().results().equals(results))
                .ifPresent(summary -> summaries.setResults(networkId, results, when));
    }

    private static NetworkResults results(Map<Sheet, SheetState> states) {
        return new NetworkResults(
                of(ProfileForm.KEY, states)
                        .flatMap(state -> KeyList.split(state.value(ProfileForm.INNOVATION_TYPE)).stream())
                        .collect(Collectors.toSet()),
                values(of(PHASE_FOCUS, states), FocusForm.EXPECTED, row -> true),
                values(of(RealisationForm.KEY, states), RealisationForm.VALUES, row -> !row.value(
                                RealisationForm.REALISED)
                        .isEmpty()),
                of(PHASE_CONTINUATION, states)
                        .map(state -> state.value(ContinuationForm.EVALUATED))
                        .filter(answer -> !answer.isEmpty())
                        .reduce("", (earlier, later) -> later),
                places(of(PHASE_CONTINUATION, states)));
    }

    /** The sheets of a kind, turn by turn. */
    private static Stream<SheetState> of(String kind, Map<Sheet, SheetState> states) {
        return states.entrySet().stream()
                .filter(sheet -> sheet.getKey().kind().equals(kind))
                .sorted(Comparator.comparing(sheet -> sheet.getKey().turn()))
                .map(Map.Entry::getValue);
    }

    /** Both lists name the kind of value alike. */
    private static Set<String> values(Stream<SheetState> states, String list, Predicate<Row> counts) {
        return states.flatMap(state -> state.rows(list).stream())
                .filter(counts)
                .map(row -> row.value(FocusForm.VALUE_TYPE))
                .filter(type -> !type.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> places(Stream<SheetState> states) {
        Map<String, Integer> places = new HashMap<>();
        states.flatMap(state -> state.rows(ContinuationForm.SPREAD).stream())
                .map(row -> row.value(ContinuationForm.STAGE))
                .filter(stage -> !stage.isEmpty())
                .forEach(stage -> places.merge(stage, 1, Integer::sum));
        return places;
    }
}
