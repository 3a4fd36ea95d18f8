package dk.albertslund.innovation.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class FormServiceTest {
    private static final int HISTORY_PAGE = 51;

    private static final String FIRST = "11111111-1111-4111-8111-111111111111";
    private static final String SECOND = "22222222-2222-4222-8222-222222222222";

    private final SheetsInMemory sheets = new SheetsInMemory();
    private final List<String> told = new ArrayList<>();
    private final QuestionForm kind = new QuestionForm();
    private final FieldValueStore values = new FieldValueStore(
            new FieldValueValidator(Samples.PEOPLE),
            new PersonNamesInMemory(),
            PicturesInMemory.NONE,
            FormServices.NO_ROWS);
    private final FormService forms = new FormService(
            sheets,
            values,
            new SheetChangePublisher(List.of(new RecordingListener()), Samples.CLOCK),
            FormServices.NO_LEADER,
            Samples.AT_ONCE);

    /** A form with two lists that share a field key; the field is confidential in one list only. */
    private static final FormKind TWO_LISTS = new FormKind() {
        @Override
        public String key() {
            return "two";
        }

        @Override
        public FormDefinition definition() {
            Field note = Field.text("note", 100);
            RowList closed = new RowList("closed", 3, List.of(note.editorsOnly()));
            return FormDefinition.of(
                    new Section("only", List.of(), List.of(closed, new RowList("open", 3, List.of(note)))));
        }
    };

    private final class RecordingListener implements SheetChangeListener {
        @Override
        public String kind() {
            return QuestionForm.KEY;
        }

        @Override
        public void onChange(SheetChange change) {
            told.add(QuestionForm.chosen(state()).orElse("-"));
        }
    }

    private FieldChange save(String list, String row, String field, String value, int base) {
        return forms.save(kind, new FieldUpdate(1, QuestionForm.KEY, 1, list, row, field, value, base, "key-asta"));
    }

    private FieldChange draft(String row, String text, int base) {
        return save(QuestionForm.DRAFTS, row, QuestionForm.TEXT, text, base);
    }

    private SheetState state() {
        return sheets.state(sheets.find(1, QuestionForm.KEY, 1));
    }

    private String refusal(String list, String row, String field, String value) {
        ValidationException exception = assertThrows(ValidationException.class, () -> save(list, row, field, value, 0));
        return exception.errors().get(0).messageKey();
    }

    @Test
    public void whatIsSavedStandsInTheForm() {
        FieldChange saved = save("", Row.SHEET, "why", "Fordi mange er alene", 0);

        assertEquals(1, saved.revision());
        assertEquals("Fordi mange er alene", state().value("why"));
    }

    @Test
    public void twoPeopleOnDifferentFieldsBothKeepTheirs() {
        save("", Row.SHEET, "why", "hendes", 0);
        save("", Row.SHEET, "problem", "hans", 0);

        assertEquals("hendes", state().value("why"));
        assertEquals("hans", state().value("problem"));
    }

    @Test
    public void twoPeopleOnTheSameFieldTheLaterIsToldWhatTheOtherWrote() {
        save("", Row.SHEET, "why", "hendes", 0);

        EditConflictException conflict =
                assertThrows(EditConflictException.class, () -> save("", Row.SHEET, "why", "hans", 0));

        assertEquals("hendes", conflict.current().value());
        assertEquals("hendes", state().value("why"));
    }

    /** The response was lost, somebody else went on from it, and the browser sends once more. */
    @Test
    public void aSaveThatIsRepeatedAfterOthersWentOnFromItIsToldApartFromAConflict() {
        FieldChange first = save("", Row.SHEET, "why", "hendes", 0);
        forms.save(
                kind,
                new FieldUpdate(
                        1, QuestionForm.KEY, 1, "", Row.SHEET, "why", "hendes og hans", first.revision(), "key-bo"));

        assertTrue(isRepeated("hendes", 0, "key-asta"));
        assertFalse("another text", isRepeated("noget andet", 0, "key-asta"));
        assertFalse("the same text by somebody else", isRepeated("hendes", 0, "key-bo"));
        assertEquals("hendes og hans", state().value("why"));
    }

    private boolean isRepeated(String value, int base, String author) {
        FieldUpdate update = new FieldUpdate(1, QuestionForm.KEY, 1, "", Row.SHEET, "why", value, base, author);
        EditConflictException conflict = assertThrows(EditConflictException.class, () -> forms.save(kind, update));
        return conflict.isRepeated(
                sheets.history(sheets.find(1, QuestionForm.KEY, 1), Row.SHEET, "why", Integer.MAX_VALUE, HISTORY_PAGE));
    }

    @Test
    public void sendingTheSameAgainChangesNothing() {
        FieldChange first = save("", Row.SHEET, "why", "hendes", 0);
        FieldChange again = save("", Row.SHEET, "why", " hendes ", 0);

        assertEquals(first, again);
        assertEquals(1, sheets.find(1, QuestionForm.KEY, 1).revision());
    }

    @Test
    public void aVersionThatHasNotBeenIsRefused() {
        save("", Row.SHEET, "why", "hendes", 0);

        for (int base : List.of(-1, 2, 999)) {
            ValidationException exception =
                    assertThrows(ValidationException.class, () -> save("", Row.SHEET, "why", "nyt", base));
            assertEquals(
                    "innovation.form.problem.version", exception.errors().get(0).messageKey());
        }
        assertEquals("hendes", state().value("why"));
    }

    @Test
    public void everyVersionIsKept() {
        int base = 0;
        for (String text : List.of("f\u00f8rste", "anden", "tredje")) {
            base = save("", Row.SHEET, "why", text, base).revision();
        }

        List<String> versions =
                sheets.history(sheets.find(1, QuestionForm.KEY, 1), Row.SHEET, "why", Integer.MAX_VALUE, 50).stream()
                        .map(FieldChange::value)
                        .toList();
        assertEquals(List.of("tredje", "anden", "f\u00f8rste"), versions);
    }

    @Test
    public void draftsStayInTheOrderInWhichTheyCame() {
        int first = draft(FIRST, "A?", 0).revision();
        draft(SECOND, "B?", 0);
        draft(FIRST, "A igen?", first);

        List<String> texts = state().rows(QuestionForm.DRAFTS).stream()
                .map(row -> row.value("text"))
                .toList();
        assertEquals(List.of("A igen?", "B?"), texts);
    }

    @Test
    public void aChosenDraftIsTheQuestionAndTheOthersAreTold() {
        draft(FIRST, "A?", 0);
        draft(SECOND, "B?", 0);
        save("", Row.SHEET, QuestionForm.CHOSEN, SECOND, 0);

        assertEquals("B?", QuestionForm.chosen(state()).orElseThrow());
        assertEquals(List.of("-", "-", "B?"), told);
    }

    @Test
    public void onlyADraftThatIsThereCanBeChosen() {
        assertEquals("innovation.form.problem.row", refusal("", Row.SHEET, QuestionForm.CHOSEN, FIRST));
    }

    @Test
    public void removingTheChosenDraftLeavesTheNetworkWithoutAQuestionAndItCanComeBack() {
        draft(FIRST, "A?", 0);
        save("", Row.SHEET, QuestionForm.CHOSEN, FIRST, 0);
        int removed = save(QuestionForm.DRAFTS, FIRST, Row.REMOVED, "true", 0).revision();

        assertTrue(QuestionForm.chosen(state()).isEmpty());
        assertTrue(state().rows(QuestionForm.DRAFTS).isEmpty());
        save(QuestionForm.DRAFTS, FIRST, Row.REMOVED, "", removed);
        assertEquals("A?", QuestionForm.chosen(state()).orElseThrow());
    }

    @Test
    public void fieldsAndRowsThatTheFormDoesNotHaveAreRefused() {
        assertEquals("innovation.form.problem.field", refusal("", Row.SHEET, "unknown", "x"));
        assertEquals("innovation.form.problem.field", refusal("unknown", FIRST, "text", "x"));
        assertEquals("innovation.form.problem.field", refusal(QuestionForm.DRAFTS, Row.SHEET, "text", "x"));
        assertTrue(state().isEmpty());
    }

    @Test
    public void aRowHasOneSpellingOfItsId() {
        for (String id : List.of(
                "1",
                "1-1-1-1-1",
                "+1-1-1-1-1",
                FIRST.toUpperCase(Locale.ROOT).replace('1', 'A'),
                FIRST + " ",
                FIRST.replaceFirst("1", "\uff11"))) {
            assertEquals("innovation.form.problem.row", refusal(QuestionForm.DRAFTS, id, "text", "x"));
        }
        assertTrue(state().isEmpty());
    }

    @Test
    public void whetherAFieldIsForEditorsGoesByItsListToo() {
        assertTrue(TWO_LISTS.isEditorsOnly("closed", "note"));
        assertFalse(TWO_LISTS.isEditorsOnly("open", "note"));
        assertFalse(TWO_LISTS.isEditorsOnly("", "note"));

        for (String list : List.of("closed", "open")) {
            String row = list.equals("closed") ? FIRST : SECOND;
            forms.save(TWO_LISTS, new FieldUpdate(1, "two", 1, list, row, "note", "Vil bremse", 0, "key-asta"));
        }
        forms.copy(TWO_LISTS, 1, 2, "key-bo");

        SheetState copy = sheets.state(sheets.find(2, "two", 1));
        assertEquals(List.of(), copy.rows("closed"));
        assertEquals("Vil bremse", copy.rows("open").get(0).value("note"));
    }

    @Test
    public void halfALetterThatIsSentAgainHasOneEffect() {
        FieldChange first = save("", Row.SHEET, "why", "a\ud800b", 0);
        FieldChange again = save("", Row.SHEET, "why", "a\ud800b", 0);

        assertEquals("a\ufffdb", first.value());
        assertEquals(first, again);
    }

    @Test
    public void aFormWithTooManyRowsTakesNoMore() {
        for (int row = 10; row < 60; row++) {
            draft(FIRST.replaceFirst("11", String.valueOf(row)), "Udkast " + row + "?", 0);
        }

        assertEquals(
                "innovation.form.problem.rows", refusal(QuestionForm.DRAFTS, SECOND, QuestionForm.TEXT, "Et mere?"));
    }

    @Test
    public void whatIsForEditorsStaysBehindWhenAFormIsCopied() {
        SampleForm sample = new SampleForm();
        forms.save(
                sample,
                new FieldUpdate(1, SampleForm.KEY, 1, SampleForm.ROWS, FIRST, "open", "Beboerne", 0, "key-asta"));
        forms.save(
                sample,
                new FieldUpdate(1, SampleForm.KEY, 1, SampleForm.ROWS, FIRST, "secret", "Vil bremse", 0, "key-asta"));

        assertEquals(CopyOutcome.ALL, forms.copy(sample, 1, 2, "key-bo"));

        Row copy = sheets.state(sheets.find(2, SampleForm.KEY, 1))
                .rows(SampleForm.ROWS)
                .get(0);
        assertEquals("Beboerne", copy.value("open"));
        assertEquals("", copy.value("secret"));
    }
}
