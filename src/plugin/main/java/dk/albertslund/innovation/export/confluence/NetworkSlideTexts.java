package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.continuation.RealisationForm;
import dk.albertslund.innovation.export.NetworkContent;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.involvement.Coverage;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import dk.albertslund.innovation.rollup.RollupRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the slide of a network says of its forms. Each text is empty when nothing is written. */
@Component
public final class NetworkSlideTexts {
    private static final String TEXT = "innovation.export.slide.";
    private static final String VALUE_TYPE = "innovation.form.phaseFocus.valueType.";

    private final PhaseFormRegistry phases;
    private final FocusForm focus;
    private final PhaseTitles titles;
    private final Messages messages;

    public NetworkSlideTexts(PhaseFormRegistry phases, FocusForm focus, PhaseTitles titles, Messages messages) {
        this.phases = phases;
        this.focus = focus;
        this.titles = titles;
        this.messages = messages;
    }

    /** Who of the citizens takes part now, and in which phases they do. */
    List<String> citizens(PhasePosition position, NetworkContent content) {
        Coverage coverage = coverage(position, content);
        if (coverage.phasesWithCitizens() == 0) {
            return List.of();
        }
        String named = String.join(", ", coverage.citizensNamed(position.phase()));
        String now = coverage.hasCitizens(position.phase())
                ? messages.text(TEXT + (named.isEmpty() ? "citizens.now" : "citizens.who"), named)
                : messages.text(TEXT + "citizens.notNow");
        String all = Arrays.stream(Phase.values())
                .filter(coverage::hasCitizens)
                .map(titles::name)
                .collect(Collectors.joining(", "));
        return List.of(now, messages.text(TEXT + "citizens.phases", all));
    }

    private Coverage coverage(PhasePosition position, NetworkContent content) {
        Map<Phase, String> answers = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            answers.put(phase, form(phase, position, content).value(PhaseForm.CITIZENS));
        }
        return Coverage.of(content.of(InvolvementForm.KEY, Sheet.ONLY_TURN), answers);
    }

    private SheetState form(Phase phase, PhasePosition position, NetworkContent content) {
        return content.of(phases.of(phase).key(), position.turn());
    }

    /** The values that phase 0 expects, in the latest turn that says so. */
    List<String> expected(PhasePosition position, NetworkContent content) {
        return content.latestWith(focus.key(), FocusForm.EXPECTED, position.turn()).rows(FocusForm.EXPECTED).stream()
                .map(row -> value(row.value(FocusForm.VALUE_TYPE), row.value(FocusForm.DESCRIPTION)))
                .toList();
    }

    /** How many changed their practice, by the latest count, and what came of the values. */
    List<String> realised(NetworkContent content) {
        SheetState state = content.of(RealisationForm.KEY, Sheet.ONLY_TURN);
        Stream<String> practice = state.rows(RealisationForm.PRACTICE).stream()
                .filter(row -> !row.value(RealisationForm.COUNT).isEmpty())
                .max(Comparator.comparing(row -> row.value(RealisationForm.COUNTED_ON)))
                .map(row -> messages.text(TEXT + "practice", row.value(RealisationForm.COUNT)))
                .stream();
        Stream<String> values = state.rows(RealisationForm.VALUES).stream()
                .filter(row -> !row.value(RealisationForm.REALISED).isEmpty())
                .map(row -> value(row.value(RealisationForm.VALUE_TYPE), row.value(RealisationForm.REALISED)));
        return Stream.concat(practice, values).toList();
    }

    /** For example {@code Kvalitet: Færre klager}; the type without its explanation. */
    private String value(String type, String text) {
        return type.isEmpty() ? text : messages.text(VALUE_TYPE + type).split(":")[0] + ": " + text;
    }

    /** What is missing for a network to be one, and what its phase needs from whom. */
    List<String> needs(RollupRow row, NetworkContent content) {
        List<String> needs = new ArrayList<>();
        if (row.leaders().isEmpty()) {
            needs.add(messages.text(TEXT + "needs.leader"));
        }
        if (row.summary().question().isEmpty()) {
            needs.add(messages.text(TEXT + "needs.question"));
        }
        if (row.isQuiet()) {
            needs.add(messages.text(TEXT + "needs.quiet", row.quietDays()));
        }
        PhasePosition position = row.summary().position();
        form(position.phase(), position, content).rows(PhaseForm.NEEDS).stream()
                .map(this::need)
                .filter(need -> !need.isEmpty())
                .forEach(needs::add);
        return needs;
    }

    private String need(Row row) {
        String input = row.value(PhaseForm.NEED_INPUT);
        String giver = row.value(PhaseForm.NEED_GIVER);
        return input.isEmpty() || giver.isEmpty() ? input : messages.text(TEXT + "needs.from", input, giver);
    }
}
