package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.Forms;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts pasted rows into a network's list of stakeholders, and takes just these away again. */
@Component
public final class StakeholderImport {
    private final StakeholderForm kind;
    private final Forms forms;
    private final Sheets sheets;
    private final Pasting pasting;

    public StakeholderImport(StakeholderForm kind, Forms forms, Sheets sheets, Pasting pasting) {
        this.kind = kind;
        this.forms = forms;
        this.sheets = sheets;
        this.pasting = pasting;
    }

    /** What would come of it; nothing is kept. */
    public Pasted look(int networkId, String pasted) {
        return pasting.read(pasted, content(networkId));
    }

    public Content content(int networkId) {
        return sheets.content(sheets.sheet(networkId, StakeholderForm.KEY, Sheet.ONLY_TURN));
    }

    /**
     * What came of it.
     *
     * @param rows the ids of the new rows
     * @param rest what was left out, to be put right
     */
    public record Imported(List<String> rows, String rest) {}

    /** Puts the good rows in, all of them or none. */
    public Imported add(int networkId, String pasted, String author) {
        Pasted read = look(networkId, pasted);
        List<String> ids = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (PastedRow row : read.good()) {
            String id = UUID.randomUUID().toString();
            ids.add(id);
            row.values().forEach((field, value) -> edits.add(edit(networkId, id, field, value, author)));
        }
        forms.add(kind, edits);
        return new Imported(ids, read.rest());
    }

    /** Takes rows away with all that belongs to them; others stay. */
    public void remove(int networkId, List<String> rows, String author) {
        forms.remove(
                kind,
                rows.stream()
                        .map(row -> edit(networkId, row, Row.REMOVED, "true", author))
                        .toList());
    }

    private static Edit edit(int networkId, String row, String field, String value, String author) {
        return new Edit(
                networkId, StakeholderForm.KEY, Sheet.ONLY_TURN, StakeholderForm.ROWS, row, field, value, 0, author);
    }
}
