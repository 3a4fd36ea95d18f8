package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.network.Involvement;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.Standing;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseForms;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The involvement designs of the networks, with what stands in the phases' own forms about citizens. */
@Component
public final class Designs implements Involvement {
    private final Sheets sheets;
    private final PhaseForms phases;

    public Designs(Sheets sheets, PhaseForms phases) {
        this.sheets = sheets;
        this.phases = phases;
    }

    /** All that is written in a network of who takes part, in one turn. */
    private record Written(Content design, Map<Phase, Content> phases) {
        Coverage coverage() {
            Map<Phase, String> answers = new EnumMap<>(Phase.class);
            phases.forEach((phase, content) -> answers.put(phase, content.value(PhaseForm.CITIZENS)));
            return Coverage.of(design, answers);
        }

        boolean isExplained(Phase phase) {
            return !phases.getOrDefault(phase, Content.EMPTY)
                    .value(PhaseForm.CITIZENS_HOW)
                    .isEmpty();
        }
    }

    /** In two statements, whatever stands in the network. */
    private Written written(int networkId, int turn) {
        List<Sheet> asked = sheets.sheets(networkId).stream()
                .filter(sheet -> isDesign(sheet) || isPhase(sheet, turn))
                .toList();
        Content design = Content.EMPTY;
        Map<Phase, Content> contents = new EnumMap<>(Phase.class);
        for (Map.Entry<Sheet, Content> sheet : sheets.contents(asked).entrySet()) {
            if (isDesign(sheet.getKey())) {
                design = sheet.getValue();
            } else {
                phases.withKey(sheet.getKey().kind()).ifPresent(form -> contents.put(form.phase(), sheet.getValue()));
            }
        }
        return new Written(design, contents);
    }

    public Coverage coverage(int networkId, int turn) {
        return written(networkId, turn).coverage();
    }

    /** Whether nobody has written anything in the network's design. */
    public boolean isUntouched(int networkId) {
        Sheet sheet = sheets.sheet(networkId, InvolvementForm.KEY, Sheet.ONLY_TURN);
        return DesignRow.all(sheets.content(sheet)).isEmpty();
    }

    @Override
    public boolean lacksCitizens(int networkId, Standing standing) {
        Written written = written(networkId, standing.turn());
        return !written.coverage().hasCitizens(standing.phase()) && !written.isExplained(standing.phase());
    }

    private static boolean isDesign(Sheet sheet) {
        return sheet.kind().equals(InvolvementForm.KEY);
    }

    private boolean isPhase(Sheet sheet, int turn) {
        return sheet.turn() == turn && phases.withKey(sheet.kind()).isPresent();
    }
}
