package dk.albertslund.innovation.ideas;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.phase.PhaseWorkCount;
import dk.albertslund.innovation.phase.form.IdeationForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ideas that a network has written in all its rounds, gathered ones too, count in the phase of ideation. */
@Component
public final class IdeaCount implements PhaseWorkCount {
    private final SheetRepository sheets;

    public IdeaCount(SheetRepository sheets) {
        this.sheets = sheets;
    }

    @Override
    public String kind() {
        return IdeationForm.KEY;
    }

    @Override
    public String field() {
        return IdeationForm.COUNT;
    }

    @Override
    public int count(int networkId) {
        List<Sheet> rounds = sheets.findAll(networkId).stream()
                .filter(sheet -> sheet.kind().equals(IdeasForm.KEY))
                .toList();
        if (rounds.isEmpty()) {
            return 0;
        }
        return (int)
                sheets.fields(rounds, List.of(IdeasForm.ROWS), List.of(IdeasForm.TEXT, Row.REMOVED)).values().stream()
                        .flatMap(state -> state.rows(IdeasForm.ROWS).stream())
                        .filter(IdeaCount::isWritten)
                        .count();
    }

    private static boolean isWritten(Row row) {
        return !row.value(IdeasForm.TEXT).isEmpty();
    }
}
