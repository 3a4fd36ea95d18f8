package dk.albertslund.innovation.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Whose rows are, who sees them when, and what each person answers. */
public class RowRulesTest {
    private static final String ASTA = "key-asta";
    private static final String BO = "key-bo";
    private static final String FIRST = "11111111-1111-4111-8111-111111111111";
    private static final String SECOND = "22222222-2222-4222-8222-222222222222";
    private static final String THIRD = "33333333-3333-4333-8333-333333333333";
    private static final String FOURTH = "44444444-4444-4444-8444-444444444444";

    private final RoundForm kind = new RoundForm();
    private final SheetsInMemory sheets = new SheetsInMemory();
    private boolean isLeader;
    private final FormService forms = new FormService(
            sheets,
            new FieldValueStore(
                    new FieldValueValidator(Samples.PEOPLE),
                    new PersonNamesInMemory(),
                    PicturesInMemory.NONE,
                    FormServices.NO_ROWS),
            new SheetChangePublisher(List.of(), Samples.CLOCK),
            networkId -> isLeader,
            Samples.AT_ONCE);

    private FieldChange save(String author, String list, String row, String field, String value) {
        SheetState state = state();
        String stored =
                field.equals(RoundForm.POINTS) || field.equals(RoundForm.EFFECT) ? AnswerKey.of(field, author) : field;
        int seen = state.rowIncludingRemoved(row)
                .flatMap(found -> found.cell(stored))
                .map(FieldChange::revision)
                .orElse(0);
        return forms.save(kind, new FieldUpdate(1, RoundForm.KEY, 1, list, row, field, value, seen, author));
    }

    private void setStage(Stage stage) {
        boolean before = isLeader;
        isLeader = true;
        save(ASTA, "", Row.SHEET, Stage.FIELD, stage.key());
        isLeader = before;
    }

    private SheetState state() {
        return sheets.state(sheets.find(1, RoundForm.KEY, 1));
    }

    private VisibleSheet visibleTo(String userKey) {
        return VisibleSheet.of(kind, state(), new FormReader(userKey));
    }

    private String problem(String author, String list, String row, String field, String value) {
        ValidationException refused =
                assertThrows(ValidationException.class, () -> save(author, list, row, field, value));
        assertEquals(field, refused.errors().get(0).field());
        return refused.errors().get(0).messageKey();
    }

    @Test
    public void aNoteIsItsAuthorsUntilItIsShared() {
        save(ASTA, RoundForm.NOTES, FIRST, RoundForm.TEXT, "Mine tanker");

        assertEquals(
                "Mine tanker", visibleTo(ASTA).state().row(FIRST).orElseThrow().value(RoundForm.TEXT));
        assertFalse(visibleTo(BO).state().row(FIRST).isPresent());
        assertFalse(visibleTo("").state().row(FIRST).isPresent());
        assertEquals(0, visibleTo(BO).hidden(RoundForm.NOTES));

        save(ASTA, RoundForm.NOTES, FIRST, Row.SHARED, "true");
        assertTrue(visibleTo(BO).state().row(FIRST).isPresent());
        save(ASTA, RoundForm.NOTES, FIRST, Row.SHARED, "");
        assertFalse(visibleTo(BO).state().row(FIRST).isPresent());
        setStage(Stage.SHARED);
        assertTrue(visibleTo("").state().row(FIRST).isPresent());
    }

    @Test
    public void onlyTheAuthorWritesInANoteAndALeaderMayRemoveIt() {
        save(ASTA, RoundForm.NOTES, FIRST, RoundForm.TEXT, "Mine tanker");

        assertEquals("innovation.form.problem.author", problem(BO, RoundForm.NOTES, FIRST, RoundForm.TEXT, "Bos"));
        assertEquals(
                "innovation.form.problem.author", problem(BO, RoundForm.NOTES, FIRST, RoundForm.TEXT, "Mine tanker"));
        assertEquals("innovation.form.problem.author", problem(BO, RoundForm.NOTES, FIRST, Row.SHARED, "true"));
        assertEquals("innovation.form.problem.author", problem(BO, RoundForm.NOTES, FIRST, Row.REMOVED, "true"));
        isLeader = true;
        save(BO, RoundForm.NOTES, FIRST, Row.REMOVED, "true");
        assertFalse(state().row(FIRST).isPresent());
        assertEquals(
                Optional.of(ASTA),
                state().rowIncludingRemoved(FIRST).orElseThrow().author());
    }

    @Test
    public void hiddenCardsAreCounted() {
        save(ASTA, RoundForm.CARDS, FIRST, RoundForm.TEXT, "Et kort");
        save(ASTA, RoundForm.CARDS, SECOND, RoundForm.TEXT, "Et kort til");
        save(BO, RoundForm.CARDS, THIRD, RoundForm.TEXT, "Bos kort");

        assertEquals(1, visibleTo(ASTA).hidden(RoundForm.CARDS));
        assertEquals(2, visibleTo(BO).hidden(RoundForm.CARDS));
        setStage(Stage.SHARED);
        assertEquals(0, visibleTo(BO).hidden(RoundForm.CARDS));
        assertEquals(3, visibleTo(BO).state().rows(RoundForm.CARDS).size());
    }

    @Test
    public void onePersonWritesSoManyNotesAndNoMore() {
        save(ASTA, RoundForm.NOTES, FIRST, RoundForm.TEXT, "1");
        save(ASTA, RoundForm.NOTES, SECOND, RoundForm.TEXT, "2");
        save(ASTA, RoundForm.NOTES, THIRD, RoundForm.TEXT, "3");

        assertEquals("innovation.form.problem.rows.own", problem(ASTA, RoundForm.NOTES, FOURTH, RoundForm.TEXT, "4"));
        save(BO, RoundForm.NOTES, FOURTH, RoundForm.TEXT, "Bos");
        save(ASTA, RoundForm.NOTES, THIRD, RoundForm.TEXT, "3 igen");
    }

    @Test
    public void onlyALeaderChangesTheStage() {
        assertEquals("innovation.form.problem.leader", problem(ASTA, "", Row.SHEET, Stage.FIELD, "shared"));
        isLeader = true;
        assertEquals("innovation.form.problem.choice", problem(ASTA, "", Row.SHEET, Stage.FIELD, "pair"));
        save(ASTA, "", Row.SHEET, Stage.FIELD, "shared");
        assertEquals(Stage.SHARED, Stage.of(kind, state()));
    }

    @Test
    public void criteriaAreLockedOnceScoringHasBegunAndNothingIsWrittenInAClosedRound() {
        save(ASTA, RoundForm.CRITERIA, FIRST, RoundForm.TEXT, "Virkning");
        setStage(Stage.VOTING);
        assertEquals(
                "innovation.form.problem.locked", problem(ASTA, RoundForm.CRITERIA, FIRST, RoundForm.TEXT, "Pris"));
        assertEquals("innovation.form.problem.locked", problem(ASTA, RoundForm.CRITERIA, SECOND, RoundForm.TEXT, "Ny"));
        save(ASTA, RoundForm.IDEAS, THIRD, RoundForm.TEXT, "En idé");
        setStage(Stage.CLOSED);
        assertEquals("innovation.form.problem.closed", problem(ASTA, RoundForm.IDEAS, THIRD, RoundForm.TEXT, "Ny"));
        assertEquals("innovation.form.problem.closed", problem(ASTA, RoundForm.IDEAS, THIRD, RoundForm.POINTS, "1"));
        setStage(Stage.VOTING);
        save(ASTA, RoundForm.IDEAS, THIRD, RoundForm.POINTS, "1");
    }

    @Test
    public void eachAnswersForThemselvesAndSeesTheOthersAfterwards() {
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.TEXT, "Fælles have");
        assertEquals("innovation.form.problem.voting", problem(ASTA, RoundForm.IDEAS, FIRST, RoundForm.EFFECT, "4"));
        setStage(Stage.VOTING);
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.EFFECT, "4");

        assertEquals("", visibleTo(BO).state().row(FIRST).orElseThrow().value(RoundForm.EFFECT));
        assertFalse(visibleTo(BO).answers(FIRST, RoundForm.EFFECT).isPresent());
        assertFalse(visibleTo("").answers(FIRST, RoundForm.EFFECT).isPresent());
        save(BO, RoundForm.IDEAS, FIRST, RoundForm.EFFECT, "2");
        assertEquals("2", visibleTo(BO).state().row(FIRST).orElseThrow().value(RoundForm.EFFECT));
        assertEquals("4", visibleTo(ASTA).state().row(FIRST).orElseThrow().value(RoundForm.EFFECT));
        AnswerSummary both = visibleTo(BO).answers(FIRST, RoundForm.EFFECT).orElseThrow();
        assertEquals(2, both.count());
        assertEquals(6, both.sum());
        assertEquals(3.0, both.mean(), 0);
        assertEquals(1.0, both.spread(), 0);
        assertFalse(visibleTo("").answers(FIRST, RoundForm.EFFECT).isPresent());
        setStage(Stage.CLOSED);
        assertTrue(visibleTo("").answers(FIRST, RoundForm.EFFECT).isPresent());
        assertTrue(visibleTo("").state().allRows().stream()
                .flatMap(row -> row.cells().keySet().stream())
                .noneMatch(AnswerKey::isAnswer));
    }

    @Test
    public void nobodyGivesMorePointsThanTheyHave() {
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.TEXT, "Fælles have");
        save(ASTA, RoundForm.IDEAS, SECOND, RoundForm.TEXT, "Læsehest");
        setStage(Stage.VOTING);
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.POINTS, "3");
        assertEquals("innovation.form.problem.budget", problem(ASTA, RoundForm.IDEAS, SECOND, RoundForm.POINTS, "3"));
        assertFalse(visibleTo(ASTA).answers(FIRST, RoundForm.POINTS).isPresent());
        save(BO, RoundForm.IDEAS, SECOND, RoundForm.POINTS, "5");
        save(ASTA, RoundForm.IDEAS, SECOND, RoundForm.POINTS, "2");
        assertEquals(
                7,
                visibleTo(ASTA).answers(SECOND, RoundForm.POINTS).orElseThrow().sum());
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.POINTS, "1");
        assertFalse(visibleTo(ASTA).answers(FIRST, RoundForm.POINTS).isPresent());
    }

    @Test
    public void rowsAreGatheredAndSplitButNeverUnderThemselves() {
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.TEXT, "Fælles have");
        save(BO, RoundForm.IDEAS, SECOND, RoundForm.TEXT, "Have");
        save(BO, RoundForm.IDEAS, THIRD, RoundForm.TEXT, "Grøn plet");
        save(ASTA, RoundForm.IDEAS, SECOND, Row.MERGED_INTO, FIRST);
        save(ASTA, RoundForm.IDEAS, THIRD, Row.MERGED_INTO, SECOND);
        assertEquals("innovation.form.problem.merge", problem(ASTA, RoundForm.IDEAS, FIRST, Row.MERGED_INTO, THIRD));
        assertEquals("innovation.form.problem.merge", problem(ASTA, RoundForm.IDEAS, FIRST, Row.MERGED_INTO, FIRST));
        assertEquals("innovation.form.problem.row", problem(ASTA, RoundForm.IDEAS, FIRST, Row.MERGED_INTO, FOURTH));
        assertEquals("Have", state().row(SECOND).orElseThrow().value(RoundForm.TEXT));
        save(BO, RoundForm.IDEAS, SECOND, Row.MERGED_INTO, "");
    }

    @Test
    public void instancesAreSheetsOfTheirOwn() {
        SheetKey second = new SheetKey(1, RoundForm.KEY, 1, "2");
        forms.save(kind, new FieldUpdate(second, RoundForm.CRITERIA, FIRST, RoundForm.TEXT, "I nummer to", 0, ASTA));

        assertFalse(state().row(FIRST).isPresent());
        assertEquals(
                "I nummer to",
                sheets.state(sheets.find(second)).row(FIRST).orElseThrow().value(RoundForm.TEXT));
        for (String wrong : List.of("a:b", "Ørsted", "x".repeat(41))) {
            SheetKey key = new SheetKey(1, RoundForm.KEY, 1, wrong);
            FieldUpdate update = new FieldUpdate(key, RoundForm.CRITERIA, SECOND, RoundForm.TEXT, "Nej", 0, ASTA);
            assertThrows(ValidationException.class, () -> forms.save(kind, update));
        }
        assertEquals(second, SheetKey.parse(second.stored()));
        assertEquals(new SheetKey(1, "phaseFocus", 2), SheetKey.parse("1:phaseFocus:2"));
    }

    @Test
    public void nobodyAnswersForSomebodyElse() {
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.TEXT, "Fælles have");
        setStage(Stage.VOTING);
        assertEquals(
                "innovation.form.problem.field",
                problem(ASTA, RoundForm.IDEAS, FIRST, AnswerKey.of(RoundForm.POINTS, BO), "5"));
    }

    private static String person(int number) {
        return "key-" + number;
    }

    private static String row(int number) {
        return String.format("%08d-0000-4000-8000-000000000000", number);
    }

    private SaveResult saveSecretly(String author, String row, String value, String secret) {
        return forms.write(
                kind,
                new FieldUpdate(
                        new SheetKey(1, RoundForm.KEY, 1),
                        RoundForm.SECRETS,
                        row,
                        RoundForm.TEXT,
                        value,
                        0,
                        author,
                        secret));
    }

    private void chooseNoNames() {
        isLeader = true;
        save(ASTA, "", Row.SHEET, Row.WITHOUT_NAMES, "true");
        isLeader = false;
    }

    @Test
    public void onlyALeaderChoosesThatNamesAreLeftOut() {
        assertEquals("innovation.form.problem.leader", problem(BO, "", Row.SHEET, Row.WITHOUT_NAMES, "true"));
    }

    @Test
    public void aRowWithoutANameIsShownWhenFiveHaveWrittenAndItIsTime() {
        chooseNoNames();
        for (int number = 1; number <= 4; number++) {
            saveSecretly(person(number), row(number), "Tanke " + number, "secret-of-person-" + number);
        }
        saveSecretly(person(4), row(14), "En til fra den fjerde", "secret-of-person-4");
        setStage(Stage.SHARED);
        assertEquals(List.of(), visibleTo(person(1)).state().rows(RoundForm.SECRETS));
        assertEquals(0, visibleTo(person(1)).hidden(RoundForm.SECRETS));
        saveSecretly(person(5), row(5), "Tanke 5", "secret-of-person-5");

        List<Row> shown = visibleTo("").state().rows(RoundForm.SECRETS);
        assertEquals(6, shown.size());
        assertTrue(shown.stream().allMatch(found -> found.author().equals(Optional.of(Row.ANONYMOUS))));
        assertTrue(shown.stream().allMatch(found -> found.cell(Anonymity.OWNER).isEmpty()));
        assertEquals("", visibleTo("").state().value(Anonymity.WRITERS));
        setStage(Stage.ALONE);
        assertEquals(List.of(), visibleTo("").state().rows(RoundForm.SECRETS));
        assertEquals(6, visibleTo("").hidden(RoundForm.SECRETS));
    }

    @Test
    public void theBrowserThatMadeARowWithoutANameAloneCorrectsIt() {
        chooseNoNames();
        saveSecretly(ASTA, FIRST, "Min tanke", "the-secret-of-asta");
        assertThrows(ValidationException.class, () -> saveSecretly(ASTA, FIRST, "Uden hemmelighed", ""));
        assertThrows(ValidationException.class, () -> saveSecretly(ASTA, FIRST, "Gættet", "another-secret-1234"));
        assertThrows(ValidationException.class, () -> saveSecretly(BO, SECOND, "For kort", "short"));
        saveSecretly(ASTA, FIRST, "Min bedre tanke", "the-secret-of-asta");
        assertEquals("Min bedre tanke", state().row(FIRST).orElseThrow().value(RoundForm.TEXT));
        isLeader = true;
        save(BO, RoundForm.SECRETS, FIRST, Row.REMOVED, "true");
        assertFalse(state().row(FIRST).isPresent());
    }

    @Test
    public void aClosedRoundForgetsWhoWrote() {
        chooseNoNames();
        for (int number = 1; number <= 5; number++) {
            saveSecretly(person(number), row(number), "Tanke " + number, "secret-of-person-" + number);
        }
        setStage(Stage.CLOSED);
        assertEquals("=5", state().value(Anonymity.WRITERS));
        assertEquals(5, visibleTo("").state().rows(RoundForm.SECRETS).size());
    }

    @Test
    public void rowsThatArePastedAreRefusedWhileNamesAreLeftOut() {
        chooseNoNames();
        FieldUpdate pasted =
                new FieldUpdate(1, RoundForm.KEY, 1, RoundForm.SECRETS, FIRST, RoundForm.TEXT, "Fra et ark", 0, ASTA);
        assertThrows(ValidationException.class, () -> forms.add(kind, List.of(pasted)));
        assertFalse(state().row(FIRST).isPresent());
    }

    private void giveAllPoints(String author, String row) {
        save(author, RoundForm.IDEAS, row, RoundForm.POINTS, String.valueOf(RoundForm.BUDGET));
    }

    @Test
    public void pointsAreNotGivenTwiceByWayOfARowThatIsRemovedAndRestored() {
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.TEXT, "Fælles have");
        save(ASTA, RoundForm.IDEAS, SECOND, RoundForm.TEXT, "Læsehest");
        setStage(Stage.VOTING);
        giveAllPoints(BO, FIRST);
        save(ASTA, RoundForm.IDEAS, FIRST, Row.REMOVED, "true");
        giveAllPoints(BO, SECOND);

        assertEquals("innovation.form.problem.budget.restore", problem(ASTA, RoundForm.IDEAS, FIRST, Row.REMOVED, ""));
        save(BO, RoundForm.IDEAS, SECOND, RoundForm.POINTS, "0");
        save(ASTA, RoundForm.IDEAS, FIRST, Row.REMOVED, "");
    }

    @Test
    public void nobodyChangesTheBudgetToSeeTheOthersPoints() {
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.TEXT, "Fælles have");
        setStage(Stage.VOTING);
        giveAllPoints(BO, FIRST);
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.POINTS, "1");

        assertEquals("innovation.form.problem.locked", problem(ASTA, "", Row.SHEET, "budget", "1"));
        setStage(Stage.SHARED);
        assertEquals("innovation.form.problem.budget.given", problem(ASTA, "", Row.SHEET, "budget", "1"));
        save(ASTA, "", Row.SHEET, "budget", "6");
    }

    @Test
    public void aNoteThatALeaderRestoresCountsForItsAuthor() {
        save(ASTA, RoundForm.NOTES, FIRST, RoundForm.TEXT, "1");
        save(ASTA, RoundForm.NOTES, SECOND, RoundForm.TEXT, "2");
        save(ASTA, RoundForm.NOTES, THIRD, RoundForm.TEXT, "3");
        isLeader = true;
        save(BO, RoundForm.NOTES, FIRST, Row.REMOVED, "true");
        save(ASTA, RoundForm.NOTES, FOURTH, RoundForm.TEXT, "4");

        assertEquals("innovation.form.problem.rows.own", problem(BO, RoundForm.NOTES, FIRST, Row.REMOVED, ""));
    }

    @Test
    public void rowsAreNotGatheredInACircleByWayOfARemovedOne() {
        save(ASTA, RoundForm.IDEAS, FIRST, RoundForm.TEXT, "Fælles have");
        save(ASTA, RoundForm.IDEAS, SECOND, RoundForm.TEXT, "Have");
        save(ASTA, RoundForm.IDEAS, THIRD, RoundForm.TEXT, "Grøn plet");
        save(ASTA, RoundForm.IDEAS, SECOND, Row.MERGED_INTO, FIRST);
        save(ASTA, RoundForm.IDEAS, THIRD, Row.MERGED_INTO, SECOND);
        save(ASTA, RoundForm.IDEAS, SECOND, Row.REMOVED, "true");

        assertEquals("innovation.form.problem.merge", problem(ASTA, RoundForm.IDEAS, FIRST, Row.MERGED_INTO, THIRD));
    }

    @Test
    public void whoeverWasToldThatNamesAreLeftOutIsNotNamedWhenALeaderHasJustChosenOtherwise() {
        saveSecretly(ASTA, FIRST, "Min tanke", "the-secret-of-asta");

        assertEquals(
                Optional.of(Row.ANONYMOUS), state().row(FIRST).orElseThrow().author());
    }

    @Test
    public void fourWhoWriteAgainInARoundThatIsOpenedAgainAreNotFive() {
        chooseNoNames();
        for (int number = 1; number <= 4; number++) {
            saveSecretly(person(number), row(number), "Tanke " + number, "secret-of-person-" + number);
        }
        setStage(Stage.CLOSED);
        setStage(Stage.SHARED);
        saveSecretly(person(1), row(11), "En til fra den første", "secret-of-person-1");

        assertEquals(List.of(), visibleTo("").state().rows(RoundForm.SECRETS));
    }

    @Test
    public void aCopyHasNothingOfThosePeopleAndTheirRound() {
        save(ASTA, RoundForm.CRITERIA, FIRST, RoundForm.TEXT, "Virkning");
        save(ASTA, RoundForm.NOTES, SECOND, RoundForm.TEXT, "Min note");
        chooseNoNames();
        saveSecretly(BO, THIRD, "Min tanke", "the-secret-of-bo");
        setStage(Stage.SHARED);

        assertEquals(CopyOutcome.ALL, forms.copy(kind, 1, 2, BO));

        List<String> copied = sheets.state(sheets.find(2, RoundForm.KEY, 1)).latestChanges().stream()
                .map(FieldChange::value)
                .toList();
        assertEquals(List.of("Virkning"), copied);
    }
}
