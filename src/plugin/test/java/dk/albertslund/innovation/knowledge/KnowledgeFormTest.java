package dk.albertslund.innovation.knowledge;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldVisibility;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import org.junit.Test;

public class KnowledgeFormTest {
    private static final String FIRST = "11111111-1111-4111-8111-111111111111";
    private static final String SECOND = "22222222-2222-4222-8222-222222222222";

    private final KnowledgeForm kind = new KnowledgeForm();
    private final SheetsInMemory sheets = new SheetsInMemory();
    private final FormService forms = FormServices.ledByAll(sheets);

    private void save(String list, String row, String field, String value) {
        int seen = state().rowIncludingRemoved(row)
                .flatMap(found -> found.cell(field))
                .map(cell -> cell.revision())
                .orElse(0);
        forms.save(kind, new FieldUpdate(1, KnowledgeForm.KEY, 1, list, row, field, value, seen, "key-asta"));
    }

    private SheetState state() {
        return sheets.state(sheets.find(1, KnowledgeForm.KEY, 1));
    }

    private List<String> hints() {
        return kind.hints(state()).stream()
                .map(hint -> hint.field() + " " + hint.messageKey().replace("innovation.form.knowledge.hint.", ""))
                .toList();
    }

    private void relation(String row, String strength, String needed) {
        save(KnowledgeForm.RELATIONS, row, KnowledgeForm.FROM, "Køkkenet");
        save(KnowledgeForm.RELATIONS, row, KnowledgeForm.TO, "Hjemmeplejen");
        save(KnowledgeForm.RELATIONS, row, KnowledgeForm.STRENGTH, strength);
        save(KnowledgeForm.RELATIONS, row, KnowledgeForm.NEEDED, needed);
    }

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(5, kind.sectionsForMacro("knowledge").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void aRelationTwoStepsWeakerThanNeededIsAHoleThatAsksForOneAction() {
        relation(FIRST, "2", "4");
        relation(SECOND, "3", "4");
        assertEquals(1, RelationHoles.of(state()).count());
        assertEquals(List.of("neededStrength weak", "holeAction action"), hints());

        save("", Row.SHEET, KnowledgeForm.ACTION, "Kaffe hos hjemmeplejen");
        assertEquals(List.of("neededStrength weak", "holeAction who"), hints());
        save("", Row.SHEET, KnowledgeForm.ACTION_OWNER, "asta");
        save("", Row.SHEET, KnowledgeForm.ACTION_DUE, "2026-06-01");
        assertEquals(List.of("neededStrength weak"), hints());

        save(KnowledgeForm.RELATIONS, FIRST, KnowledgeForm.STRENGTH, "3");
        assertEquals(List.of(), hints());
    }

    @Test
    public void oneRelationIsTooFew() {
        assertEquals(List.of(), hints());
        relation(FIRST, "4", "4");
        assertEquals(List.of("to few", "holeAction action"), hints());
        relation(SECOND, "4", "4");
        assertEquals(List.of(), hints());
    }

    @Test
    public void aLowScoreOfTheLatestMeasurementIsAHole() {
        relation(FIRST, "4", "4");
        relation(SECOND, "4", "4");
        save(KnowledgeForm.SCORES, FIRST.replace('1', '3'), DiamondScores.TAKEN_ON, "2026-05-12");
        String late = FIRST.replace('1', '3');
        save(KnowledgeForm.SCORES, late, "relationScore", "2");
        assertEquals("nothing to compare with", List.of(), hints());
        save(KnowledgeForm.SCORES, late, "knowledgeScore", "5");
        save(KnowledgeForm.SCORES, late, "conceptScore", "3");
        assertEquals(List.of("relationScore low", "holeAction action"), hints());
        save(KnowledgeForm.SCORES, FIRST.replace('1', '5'), DiamondScores.TAKEN_ON, "2026-05-13");
        assertEquals(List.of(), hints());
    }

    @Test
    public void whichRelationIsWeakOnlyMembersSee() {
        relation(FIRST, "1", "5");
        relation(SECOND, "5", "5");

        for (String field : List.of(KnowledgeForm.STRENGTH, KnowledgeForm.NEEDED)) {
            assertTrue(field, kind.isEditorsOnly(KnowledgeForm.RELATIONS, field));
        }
        for (Hint hint : kind.hints(state())) {
            assertEquals(hint.messageKey().endsWith("weak"), hint.visibility() == FieldVisibility.EDITORS_ONLY);
        }
    }

    @Test
    public void anAnsweredQuestionSaysSo() {
        save(KnowledgeForm.NOT_KNOWN, FIRST, KnowledgeForm.QUESTION, "Hvem spiser alene?");
        assertEquals(List.of(), kind.states(state()));
        save(KnowledgeForm.NOT_KNOWN, FIRST, KnowledgeForm.ANSWER, "Hver tredje");
        assertEquals(FIRST, kind.states(state()).get(0).row());
    }

    @Test
    public void theQuestionComesFirstInWhatIsMadeOfIt() {
        assertEquals(
                List.of(KnowledgeForm.QUESTION, KnowledgeForm.QUESTION, KnowledgeForm.ANSWER),
                kind.actions().stream()
                        .map(action -> action.fields().keySet().iterator().next())
                        .toList());
    }

    @Test
    public void limitsAndWhatIsRequired() {
        assertThrows(ValidationException.class, () -> relation(FIRST, "6", "1"));
        assertThrows(
                ValidationException.class,
                () -> save(KnowledgeForm.KNOWN, SECOND, KnowledgeForm.TEXT, "x".repeat(301)));
        save(KnowledgeForm.KNOWN, SECOND, KnowledgeForm.TEXT, "x".repeat(300));
        assertThrows(ValidationException.class, () -> save(KnowledgeForm.KNOWN, SECOND, KnowledgeForm.TEXT, ""));
        assertTrue(kind.field(KnowledgeForm.SCORES, DiamondScores.TAKEN_ON)
                .orElseThrow()
                .isRequired());
    }

    @Test
    public void theTwoLatestDaysWithAScoreAreDrawn() {
        String third = "33333333-3333-4333-8333-333333333333";
        score(FIRST, "2026-05-04", "2");
        score(SECOND, "2026-03-01", "1");
        score(third, "2026-06-01", "4");
        save(KnowledgeForm.SCORES, "44444444-4444-4444-8444-444444444444", DiamondScores.TAKEN_ON, "2026-07-01");

        assertEquals(
                List.of("2026-06-01", "2026-05-04"),
                DiamondScores.latestTwo(state()).stream().map(Diamond::day).toList());
        assertEquals("0,-80", DiamondScores.latestTwo(state()).get(0).points());
    }

    private void score(String row, String day, String relations) {
        save(KnowledgeForm.SCORES, row, DiamondScores.TAKEN_ON, day);
        save(KnowledgeForm.SCORES, row, DiamondScores.RELATIONS, relations);
    }
}
