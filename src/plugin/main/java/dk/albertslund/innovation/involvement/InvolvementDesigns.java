package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.CitizenInvolvement;
import dk.albertslund.innovation.phase.PhaseParticipants;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads involvement designs together with the phases' answers about citizens. */
@Component
public final class InvolvementDesigns implements CitizenInvolvement, PhaseParticipants {
    private final SheetRepository sheets;
    private final PhaseFormRegistry phases;

    public InvolvementDesigns(SheetRepository sheets, PhaseFormRegistry phases) {
        this.sheets = sheets;
        this.phases = phases;
    }

    /** Design and phase forms of one turn. */
    private record Written(SheetState design, Map<Phase, SheetState> phases) {
        Coverage coverage() {
            Map<Phase, String> answers = new EnumMap<>(Phase.class);
            phases.forEach((phase, state) -> answers.put(phase, state.value(PhaseForm.CITIZENS)));
            return Coverage.of(design, answers);
        }

        boolean isExplained(Phase phase) {
            return !phases.getOrDefault(phase, SheetState.EMPTY)
                    .value(PhaseForm.CITIZENS_HOW)
                    .isEmpty();
        }
    }

    /** Two statements. */
    private Written load(int networkId, int turn) {
        return load(sheets.findAll(networkId), turn);
    }

    private Written load(List<Sheet> all, int turn) {
        List<Sheet> asked = all.stream()
                .filter(sheet -> isDesign(sheet) || isPhase(sheet, turn))
                .toList();
        SheetState design = SheetState.EMPTY;
        Map<Phase, SheetState> contents = new EnumMap<>(Phase.class);
        for (Map.Entry<Sheet, SheetState> sheet : sheets.states(asked).entrySet()) {
            if (isDesign(sheet.getKey())) {
                design = sheet.getValue();
            } else {
                phases.withKey(sheet.getKey().kind()).ifPresent(form -> contents.put(form.phase(), sheet.getValue()));
            }
        }
        return new Written(design, contents);
    }

    public Coverage coverage(int networkId, int turn) {
        return load(networkId, turn).coverage();
    }

    /**
     * One statement.
     *
     * @param all the network's sheets
     */
    public Coverage coverage(List<Sheet> all, int turn) {
        return load(all, turn).coverage();
    }

    /** Whether the design among these sheets is empty. */
    public boolean isUntouched(List<Sheet> all) {
        return all.stream().filter(InvolvementDesigns::isDesign).allMatch(sheet -> DesignRow.all(sheets.state(sheet))
                .isEmpty());
    }

    @Override
    public boolean lacksCitizens(int networkId, PhasePosition position) {
        Written written = load(networkId, position.turn());
        return !written.coverage().hasCitizens(position.phase()) && !written.isExplained(position.phase());
    }

    @Override
    public List<Participant> in(int networkId, Phase phase) {
        List<Sheet> designs = sheets.findAll(networkId).stream()
                .filter(InvolvementDesigns::isDesign)
                .toList();
        return sheets.states(designs).values().stream()
                .flatMap(state -> DesignRow.all(state).stream())
                .filter(row ->
                        row.isIn(phase) && !row.isDeclined() && row.kind().isPeople())
                .map(row -> new Participant(
                        "innovation.form.involvementDesign.rowKind."
                                + row.kind().key(),
                        row.who(),
                        "innovation.involvement.status."
                                + row.statuses().get(phase).key()))
                .toList();
    }

    private static boolean isDesign(Sheet sheet) {
        return sheet.kind().equals(InvolvementForm.KEY);
    }

    private boolean isPhase(Sheet sheet, int turn) {
        return sheet.turn() == turn && phases.withKey(sheet.kind()).isPresent();
    }
}
