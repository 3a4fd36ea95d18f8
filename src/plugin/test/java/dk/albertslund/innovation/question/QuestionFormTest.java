package dk.albertslund.innovation.question;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldGroup;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class QuestionFormTest {
    private static final String DRAFT = "11111111-1111-4111-8111-111111111111";
    private static final String GOOD = "Hvordan får alle ældre nogen, de glæder sig til at se i morgen?";

    private final QuestionForm form = new QuestionForm();
    private final List<FieldChange> changes = new ArrayList<>();

    private SheetState draft(String text, String... ticks) {
        write(QuestionForm.DRAFTS, DRAFT, QuestionForm.TEXT, text);
        for (String tick : ticks) {
            write(QuestionForm.DRAFTS, DRAFT, tick, "true");
        }
        return new SheetState(changes);
    }

    private void write(String list, String row, String field, String value) {
        int revision = changes.size() + 1;
        changes.add(new FieldChange(revision, revision, list, row, field, value, "key-bo", Samples.NOON));
    }

    private SheetState choose() {
        write("", Row.SHEET, QuestionForm.CHOSEN, DRAFT);
        return new SheetState(changes);
    }

    private static Hint state(String state, String ticked) {
        return new Hint(DRAFT, "", "innovation.question.state." + state, List.of(ticked));
    }

    @Test
    public void aMarkIsThereWhenEverythingUnderItIsTicked() {
        assertEquals(List.of(state("draft", "1")), form.states(draft(GOOD, "hasVision", "answerUnknown")));
        assertEquals(List.of(state("draft", "2")), form.states(draft(GOOD, "noSolutionInside")));
        assertEquals(List.of(state("draft", "2")), form.states(draft(GOOD, "short", "clear", "outsiderRetold")));
    }

    @Test
    public void aDraftIsCheckedWhenAllThreeMarksAreThere() {
        draft(GOOD, "hasVision", "answerUnknown", "noSolutionInside", "short", "clear");

        assertEquals(List.of(state("checked", "3")), form.states(draft(GOOD, "motivating")));
    }

    @Test
    public void theTickOfOldForShortClearAndMotivatingCountsAsAllThree() {
        SheetState old = draft(GOOD, "hasVision", "answerUnknown", "shortClearMotivating");

        assertEquals(List.of(state("draft", "2")), form.states(old));
        assertEquals(List.of(state("checked", "3")), form.states(draft(GOOD, "noSolutionInside")));
    }

    @Test
    public void theTicksStandUnderTheDecksThreeMarks() {
        assertEquals(
                List.of(
                        new FieldGroup("vision", List.of("hasVision")),
                        new FieldGroup("unknown-answer", List.of("answerUnknown", "noSolutionInside")),
                        new FieldGroup(
                                "short-clear-motivating",
                                List.of("short", "clear", "motivating", "shortClearMotivating"))),
                form.list(QuestionForm.DRAFTS).orElseThrow().groups());
    }

    @Test
    public void aDraftThatLacksMarksCanBeChosenAndTheNetworkIsToldGently() {
        draft(GOOD, "hasVision", "short");

        assertEquals(List.of(state("chosen", "1")), form.states(choose()));
        assertEquals(
                List.of(new Hint(Row.SHEET, QuestionForm.CHOSEN, "innovation.question.hint.unchecked", List.of("2"))),
                form.hints(new SheetState(changes)));
        assertEquals(List.of(), form.crossFieldErrors(new SheetState(changes)));
    }

    @Test
    public void aGoodCheckedAndChosenDraftGetsNoAdvice() {
        draft(GOOD, Mark.allTicks().toArray(String[]::new));

        assertEquals(List.of(), form.hints(choose()));
    }

    @Test
    public void aDraftGetsTheCoachsFirstHint() {
        assertEquals(
                List.of(new Hint(DRAFT, QuestionForm.TEXT, "innovation.coach.advice.closed", List.of())),
                form.hints(draft("Kan vi reducere sygefraværet ved hjælp af en app?")));
    }

    @Test
    public void onlyAnEmptyDraftAndOneOverTwoHundredCharactersAreRefused() {
        FieldValueValidator validator = new FieldValueValidator(Samples.PEOPLE);
        Field text = form.field(QuestionForm.DRAFTS, QuestionForm.TEXT).orElseThrow();

        assertEquals(
                200,
                validator.validate(text, "Kan vi undgå det?" + "x".repeat(183)).length());
        assertThrows(ValidationException.class, () -> validator.validate(text, "x".repeat(201)));
        assertThrows(ValidationException.class, () -> validator.validate(text, " "));
        form.sections().stream()
                .flatMap(section -> section.lists().stream())
                .flatMap(list -> list.fields().stream())
                .filter(field -> !field.equals(text))
                .forEach(field ->
                        assertTrue(field.key(), validator.validate(field, "").isEmpty()));
    }

    @Test
    public void twoPeopleWhoTickTheSameExcuseTickTheSameRowForEver() {
        assertEquals("f1ec5eee-", ExcuseRowIds.id("noMoney").substring(0, 9));
        assertNotEquals(ExcuseRowIds.id("noMoney"), ExcuseRowIds.id("noTime"));
    }
}
