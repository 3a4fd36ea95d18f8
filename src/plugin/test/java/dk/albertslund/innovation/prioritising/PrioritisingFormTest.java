package dk.albertslund.innovation.prioritising;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.Row;
import java.util.List;
import org.junit.Test;

public class PrioritisingFormTest {
    private static final String FIRST = "11111111-1111-4111-8111-111111111111";

    private final PrioritisingForm kind = new PrioritisingForm();
    private final SheetsInMemory sheets = new SheetsInMemory();
    private final FormService forms = FormServices.ledByAll(sheets);

    private void save(String author, String list, String row, String field, String value) {
        forms.save(kind, new FieldUpdate(1, PrioritisingForm.KEY, 1, list, row, field, value, 0, author));
    }

    private List<String> states(String reader) {
        VisibleSheet sheet =
                VisibleSheet.of(kind, sheets.state(sheets.find(1, PrioritisingForm.KEY, 1)), new FormReader(reader));
        return kind.states(sheet).stream().map(Hint::messageKey).toList();
    }

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(4, kind.sectionsForMacro("prioritising").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void anIdeaStandsInOneOfFourFieldsForThoseWhoMaySeeTheAnswers() {
        save("key-asta", PrioritisingForm.IDEAS, FIRST, PrioritisingForm.TEXT, "Fælles have");
        save("key-asta", "", Row.SHEET, Stage.FIELD, "voting");
        save("key-asta", PrioritisingForm.IDEAS, FIRST, PrioritisingForm.EFFECT, "5");
        save("key-asta", PrioritisingForm.IDEAS, FIRST, PrioritisingForm.ABILITY, "2");
        save("key-bo", PrioritisingForm.IDEAS, FIRST, PrioritisingForm.EFFECT, "4");

        assertEquals(List.of("innovation.form.fourfields.later"), states("key-asta"));
        assertEquals(List.of(), states("key-bo"));
        save("key-bo", PrioritisingForm.IDEAS, FIRST, PrioritisingForm.ABILITY, "5");
        assertEquals(List.of("innovation.form.fourfields.now"), states("key-bo"));
        assertEquals(List.of(), states("key-clara"));
    }
}
