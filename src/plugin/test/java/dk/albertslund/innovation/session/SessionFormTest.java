package dk.albertslund.innovation.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import java.util.UUID;
import org.junit.Test;

public class SessionFormTest {
    private static final SheetKey JUNE = new SheetKey(1, SessionForm.KEY, 1, "juni");

    private final SheetsInMemory sheets = new SheetsInMemory();
    private final SessionForm kind = new SessionForm();
    private final FormService forms = FormServices.inMemory(sheets);

    private SheetState state() {
        return sheets.state(sheets.find(JUNE));
    }

    private void write(String list, String row, String field, String value) {
        int revision = sheets.find(JUNE).revision();
        forms.save(kind, new FieldUpdate(JUNE, list, row, field, value, revision, "key-asta"));
    }

    private void write(String field, String value) {
        write("", Row.SHEET, field, value);
    }

    private String item(String name, int minutes) {
        String row = UUID.randomUUID().toString();
        write(SessionForm.ITEMS, row, SessionForm.ITEM, name);
        write(SessionForm.ITEMS, row, SessionForm.MINUTES, String.valueOf(minutes));
        return row;
    }

    private void set(String item, String field, String value) {
        write(SessionForm.ITEMS, item, field, value);
    }

    /** What stands before each item, in the order of the programme. */
    private List<String> times() {
        return kind.states(state()).stream()
                .map(time -> state().row(time.row()).orElseThrow().value(SessionForm.ITEM) + " "
                        + String.join("-", time.arguments()))
                .toList();
    }

    private List<String> hints() {
        return kind.hints(state()).stream()
                .map(hint -> hint.field() + " " + hint.messageKey().replace("innovation.session.hint.", "") + " "
                        + String.join(" ", hint.arguments()))
                .toList();
    }

    private String total() {
        Hint total = Programme.of(state()).total().orElseThrow();
        return total.messageKey().replace("innovation.session.total.", "") + " " + String.join(" ", total.arguments());
    }

    private String refused(String list, String row, String field, String value) {
        ValidationException exception = assertThrows(ValidationException.class, () -> write(list, row, field, value));
        return exception.errors().get(0).messageKey();
    }

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(kind.sections(), kind.sectionsForMacro("session"));
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void timesFollowFromTheMinutesAndTheOrder() {
        String welcome = item("Velkommen", 20);
        item("Pause", 10);
        String talk = item("Oplæg", 30);
        assertEquals(List.of("Velkommen 0-20", "Pause 20-30", "Oplæg 30-60"), times());

        write(SessionForm.START, "9.45");
        assertEquals(List.of("Velkommen 09.45-10.05", "Pause 10.05-10.15", "Oplæg 10.15-10.45"), times());

        set(welcome, SessionForm.MINUTES, "25");
        set(talk, SessionForm.PLACE, "5");
        assertEquals(List.of("Oplæg 09.45-10.15", "Velkommen 10.15-10.40", "Pause 10.40-10.50"), times());
    }

    @Test
    public void theTotalSaysWhenItIsOverAndWhetherItFits() {
        String item = item("Arbejde", 165);
        assertEquals("open 02.45 2 45 0", total());

        write(SessionForm.START, "13.15");
        assertEquals("end 16.00 2 45 0", total());
        write(SessionForm.END, "16");
        assertEquals("exact 16.00 2 45 0", total());
        set(item, SessionForm.MINUTES, "180");
        assertEquals("over 16.15 3 0 15", total());
        set(item, SessionForm.MINUTES, "150");
        assertEquals("left 15.45 2 30 15", total());
    }

    @Test
    public void anItemWithAFixedTimeSaysWhatDoesNotFitBeforeIt() {
        write(SessionForm.START, "10.00");
        String talk = item("Oplæg", 150);
        String lunch = item("Frokost", 45);
        set(lunch, SessionForm.FIXED_START, "12.30");
        assertEquals(List.of(), hints());

        set(talk, SessionForm.MINUTES, "160");
        assertEquals(List.of("fixedStart overlap 12.40 10"), hints());
        assertEquals(List.of("Oplæg 10.00-12.40", "Frokost 12.30-13.15"), times());
        set(talk, SessionForm.MINUTES, "120");
        assertEquals(List.of("fixedStart gap 12.00 30"), hints());
    }

    @Test
    public void aProgrammePastMidnightIsToldAtTheItemAndKept() {
        write(SessionForm.START, "21.00");
        item("Aftensmad", 180);
        assertEquals(List.of(), hints());
        item("Nattens arbejde", 90);

        assertEquals(List.of("minutes midnight "), hints());
        assertEquals("midnight 01.30 4 30 0", total());
        assertEquals(List.of("Aftensmad 21.00-00.00", "Nattens arbejde 00.00-01.30"), times());
    }

    @Test
    public void whatIsNoTimeOrTooLongIsRefusedAndNothingIsLost() {
        String item = item("Velkommen", 20);
        write(SessionForm.START, "kl. 13:15");
        assertEquals("13.15", state().value(SessionForm.START));

        assertEquals("innovation.form.problem.time", refused("", Row.SHEET, SessionForm.START, "25.00"));
        assertEquals("innovation.form.problem.time", refused("", Row.SHEET, SessionForm.START, "12.60"));
        assertEquals("innovation.form.problem.time", refused("", Row.SHEET, SessionForm.START, "efter frokost"));
        assertEquals("innovation.session.problem.end", refused("", Row.SHEET, SessionForm.END, "13.15"));
        assertEquals("innovation.form.problem.date", refused("", Row.SHEET, SessionForm.DATE, "i morgen"));
        assertEquals("innovation.form.problem.number", refused(SessionForm.ITEMS, item, SessionForm.MINUTES, "481"));
        assertEquals("innovation.form.problem.number", refused(SessionForm.ITEMS, item, SessionForm.MINUTES, "0"));
        assertEquals(
                "innovation.form.problem.long", refused(SessionForm.ITEMS, item, SessionForm.ITEM, "a".repeat(151)));
        assertEquals(
                "innovation.form.problem.choice", refused(SessionForm.ITEMS, item, SessionForm.EXERCISE, "lottery"));
        assertEquals("13.15", state().value(SessionForm.START));
        assertEquals("20", state().row(item).orElseThrow().value(SessionForm.MINUTES));
    }

    @Test
    public void aProgrammeHasFortyItems() {
        for (int number = 1; number <= 40; number++) {
            item("Punkt", 1);
        }

        assertEquals(
                "innovation.form.problem.rows",
                refused(SessionForm.ITEMS, UUID.randomUUID().toString(), SessionForm.ITEM, "Ét til"));
    }

    @Test
    public void theNoteOfTheLeaderIsConfidential() {
        assertTrue(kind.isEditorsOnly(SessionForm.ITEMS, SessionForm.NOTE));
    }
}
