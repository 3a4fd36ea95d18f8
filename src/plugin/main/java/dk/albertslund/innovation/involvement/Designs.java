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

    /** In two statements, whatever stands in the network. */
    public Coverage coverage(int networkId, int turn) {
        List<Sheet> asked = sheets.sheets(networkId).stream()
                .filter(sheet -> isDesign(sheet) || isPhase(sheet, turn))
                .toList();
        Map<Sheet, Content> contents = sheets.contents(asked);
        Content design = Content.EMPTY;
        Map<Phase, String> answers = new EnumMap<>(Phase.class);
        for (Map.Entry<Sheet, Content> written : contents.entrySet()) {
            if (isDesign(written.getKey())) {
                design = written.getValue();
            } else {
                String answer = written.getValue().value(PhaseForm.CITIZENS);
                phases.withKey(written.getKey().kind()).ifPresent(form -> answers.put(form.phase(), answer));
            }
        }
        return Coverage.of(design, answers);
    }

    @Override
    public boolean isUntouched(int networkId) {
        Sheet sheet = sheets.sheet(networkId, InvolvementForm.KEY, Sheet.ONLY_TURN);
        return DesignRow.all(sheets.content(sheet)).isEmpty();
    }

    @Override
    public boolean lacksCitizens(int networkId, Standing standing) {
        return !coverage(networkId, standing.turn()).hasCitizens(standing.phase());
    }

    private static boolean isDesign(Sheet sheet) {
        return sheet.kind().equals(InvolvementForm.KEY);
    }

    private boolean isPhase(Sheet sheet, int turn) {
        return sheet.turn() == turn && phases.withKey(sheet.kind()).isPresent();
    }
}
