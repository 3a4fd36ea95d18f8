package dk.albertslund.innovation.interview;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class InterviewFormTest {
    private static final FieldValueValidator VALUES = new FieldValueValidator(Samples.PEOPLE);

    private final InterviewForm kind = new InterviewForm();
    private final List<FieldChange> changes = new ArrayList<>();

    private void write(String list, String row, String field, String value) {
        int revision = changes.size() + 1;
        changes.add(new FieldChange(revision, revision, list, row, field, value, "key-asta", Samples.NOON));
    }

    private List<String> hints() {
        return kind.hints(SheetState.EMPTY.with(changes)).stream()
                .map(Hint::messageKey)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    private void ask(int questions) {
        for (int number = 1; number <= questions; number++) {
            write(InterviewForm.QUESTIONS, "question" + number, InterviewForm.QUESTION, "Hvad så?");
        }
    }

    private String code(String written) {
        return VALUES.validate(
                kind.field(InterviewForm.INTERVIEWS, InterviewForm.PERSON_CODE).orElseThrow(), written);
    }

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(3, kind.sectionsForMacro("interview").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void aPersonHasACodeAndNoName() {
        assertEquals("B-01", code("B-01"));
        assertEquals("B-01", code(" b1 "));
        assertEquals("ÆLD-117", code("æld 117"));
        for (String written : List.of("Karen", "Karen Hansen", "B", "01", "ABCD-01", "B-1234", "B-01 Karen")) {
            assertThrows(written, ValidationException.class, () -> code(written));
        }
        assertThrows(ValidationException.class, () -> code(""));
    }

    @Test
    public void aGrandTourHasManyQuestions() {
        write("", Row.SHEET, InterviewForm.INTERVIEW_KIND, "grandTour");
        ask(7);
        assertEquals(List.of("grandTour"), hints());
        ask(8);
        assertEquals(List.of(), hints());
    }

    @Test
    public void aNarrativeHasAFirstQuestionAndFewOthers() {
        write("", Row.SHEET, InterviewForm.INTERVIEW_KIND, "narrative");
        assertEquals(List.of("opening"), hints());
        write("", Row.SHEET, InterviewForm.OPENING, "Fortæl om et måltid");
        ask(5);
        assertEquals(List.of(), hints());
        ask(6);
        assertEquals(List.of("narrative"), hints());
    }

    @Test
    public void anInterviewIsDocumentedAndPicturesTakeAYes() {
        write(InterviewForm.INTERVIEWS, "first", InterviewForm.PERSON_CODE, "B-01");
        assertEquals(List.of(), hints());
        write(InterviewForm.INTERVIEWS, "first", InterviewForm.NOTES, "Dækker op til to");
        assertEquals(List.of("documentation"), hints());
        write(InterviewForm.INTERVIEWS, "first", InterviewForm.DOCUMENTATION, "notes");
        assertEquals(List.of(), hints());
        for (String picture : List.of("photo", "notes,audio", "video")) {
            write(InterviewForm.INTERVIEWS, "first", InterviewForm.CONSENT, "");
            write(InterviewForm.INTERVIEWS, "first", InterviewForm.DOCUMENTATION, picture);
            assertEquals(picture, List.of("consent"), hints());
            write(InterviewForm.INTERVIEWS, "first", InterviewForm.CONSENT, "true");
            assertEquals(picture, List.of(), hints());
        }
    }

    @Test
    public void whatIsAskedAndFoundIsWrittenBeforeTheRest() {
        assertTrue(kind.field("", InterviewForm.AIM).orElseThrow().isRequired());
        assertTrue(kind.field(InterviewForm.QUESTIONS, InterviewForm.QUESTION)
                .orElseThrow()
                .isRequired());
        assertTrue(kind.field(InterviewForm.FINDINGS, InterviewForm.FINDING)
                .orElseThrow()
                .isRequired());
        assertEquals(3, kind.list(InterviewForm.QUESTIONS).orElseThrow().linesOnPaper());
    }
}
