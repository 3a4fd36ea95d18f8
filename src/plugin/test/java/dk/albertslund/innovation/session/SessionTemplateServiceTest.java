package dk.albertslund.innovation.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import org.junit.Test;

public class SessionTemplateServiceTest {
    private static final SheetKey JUNE = new SheetKey(1, SessionForm.KEY, 1, "juni");

    private final SheetsInMemory sheets = new SheetsInMemory();
    private final SessionForm kind = new SessionForm();
    private final FormService forms = FormServices.inMemory(sheets);
    private final SessionTemplateService templates =
            new SessionTemplateService(kind, forms, sheets, new KeysAsTexts("innovation\\.session\\..*"));

    private SheetState state() {
        return sheets.state(sheets.find(JUNE));
    }

    private void write(String list, String row, String field, String value) {
        int revision = sheets.find(JUNE).revision();
        forms.save(kind, new FieldUpdate(JUNE, list, row, field, value, revision, "key-asta"));
    }

    private List<String> times() {
        return kind.states(state()).stream()
                .map(time -> time.arguments().get(0))
                .toList();
    }

    private String total() {
        return Programme.of(state()).total().orElseThrow().messageKey();
    }

    @Test
    public void theAfternoonHasTheSevenItemsOfTheDeckAndFits() {
        templates.fill(JUNE, SessionTemplate.AFTERNOON, "key-asta");

        assertEquals(List.of("13.15", "13.35", "14.05", "14.25", "14.40", "15.00", "15.45"), times());
        assertEquals("innovation.session.total.exact", total());
        assertEquals(
                List.of("reflection", "question", "knowledge", "knowledge", "home", "needs", "reflection"),
                state().rows(SessionForm.ITEMS).stream()
                        .map(row -> row.value(SessionForm.EXERCISE))
                        .toList());
        assertEquals(3, state().rows(Duties.YOURS).size());
        assertTrue(sheets.state(sheets.find(1, SessionForm.KEY, 1)).isEmpty());
    }

    @Test
    public void theWholeDayGoesFromNineToFiveWithLunchAtHalfPastTwelve() {
        templates.fill(JUNE, SessionTemplate.DAY, "key-asta");

        assertEquals(List.of("09.00", "09.10", "09.20", "09.30", "10.00", "12.30", "13.15", "16.00"), times());
        assertEquals("innovation.session.total.exact", total());
    }

    @Test
    public void whatIsWrittenIsKept() {
        write("", Row.SHEET, SessionForm.TITLE, "Vores eftermiddag");
        write("", Row.SHEET, SessionForm.START, "12.00");

        templates.fill(JUNE, SessionTemplate.AFTERNOON, "key-asta");

        assertEquals("Vores eftermiddag", state().value(SessionForm.TITLE));
        assertEquals("12.00", times().get(0));
        assertEquals("", state().value(SessionForm.END));
    }

    @Test
    public void aProgrammeIsNeverFilledInTwice() {
        templates.fill(JUNE, SessionTemplate.AFTERNOON, "key-asta");

        ValidationException refused =
                assertThrows(ValidationException.class, () -> templates.fill(JUNE, SessionTemplate.DAY, "key-asta"));
        assertEquals(
                "innovation.session.problem.template", refused.errors().get(0).messageKey());
        assertEquals(7, state().rows(SessionForm.ITEMS).size());
    }

    @Test
    public void whoeverRemovesAllItemsCanBeginAgain() {
        templates.fill(JUNE, SessionTemplate.AFTERNOON, "key-asta");
        state().rows(SessionForm.ITEMS).forEach(row -> write(SessionForm.ITEMS, row.id(), Row.REMOVED, "true"));

        templates.fill(JUNE, SessionTemplate.AFTERNOON, "key-asta");

        assertEquals(7, state().rows(SessionForm.ITEMS).size());
    }
}
