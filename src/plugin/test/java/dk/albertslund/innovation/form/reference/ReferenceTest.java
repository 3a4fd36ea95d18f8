package dk.albertslund.innovation.form.reference;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.BasketForm;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldValueStore;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.PersonNamesInMemory;
import dk.albertslund.innovation.form.PicturesInMemory;
import dk.albertslund.innovation.form.RoundForm;
import dk.albertslund.innovation.form.SheetChangePublisher;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ReferencedRow;
import dk.albertslund.innovation.form.type.RowAction;
import dk.albertslund.innovation.network.SummariesInMemory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

/** Fields that point to rows: what they may point to, what is shown of it, and what points back. */
public class ReferenceTest {
    private static final String ASTA = "key-asta";
    private static final String BO = "key-bo";
    private static final String FIRST = "11111111-1111-4111-8111-111111111111";
    private static final String SECOND = "22222222-2222-4222-8222-222222222222";
    private static final String THIRD = "33333333-3333-4333-8333-333333333333";
    private static final String FOURTH = "44444444-4444-4444-8444-444444444444";
    private static final SheetKey BASKET = new SheetKey(1, BasketForm.KEY, 1);
    private static final SheetKey ROUND = new SheetKey(1, RoundForm.KEY, 1);
    private static final SheetKey OTHER_ROUND = new SheetKey(2, RoundForm.KEY, 1);
    private static final SheetKey SECOND_ROUND = new SheetKey(1, RoundForm.KEY, 1, "second");

    private final BasketForm basket = new BasketForm();
    private final RoundForm round = new RoundForm();
    private final SheetsInMemory sheets = new SheetsInMemory();
    private final ReferenceResolver references = ReferencesInMemory.resolver(sheets, basket, round);
    private final RowChoiceService choices = new RowChoiceService(sheets);
    private final FormService forms = new FormService(
            sheets,
            new FieldValueStore(
                    new FieldValueValidator(Samples.PEOPLE),
                    new PersonNamesInMemory(),
                    PicturesInMemory.NONE,
                    references),
            new SheetChangePublisher(List.of(), Samples.CLOCK),
            networkId -> true,
            Samples.AT_ONCE);

    private void save(String author, SheetKey sheet, String list, String row, String field, String value) {
        FormKind kind = sheet.kind().equals(BasketForm.KEY) ? basket : round;
        int seen = sheets.state(sheets.find(sheet))
                .rowIncludingRemoved(row)
                .flatMap(found -> found.cell(field))
                .map(FieldChange::revision)
                .orElse(0);
        forms.save(kind, new FieldUpdate(sheet, list, row, field, value, seen, author));
    }

    private void idea(SheetKey sheet, String row, String text) {
        save(ASTA, sheet, RoundForm.IDEAS, row, RoundForm.TEXT, text);
    }

    private void point(String author, String field, String value) {
        save(author, BASKET, BasketForm.ROWS, FOURTH, field, value);
    }

    private void refuses(String author, String field, String value) {
        ValidationException refused = assertThrows(ValidationException.class, () -> point(author, field, value));
        assertEquals(field, refused.errors().get(0).field());
        assertEquals(
                "innovation.form.problem.reference", refused.errors().get(0).messageKey());
    }

    private SheetState state(SheetKey sheet) {
        return sheets.state(sheets.find(sheet));
    }

    private List<String> words(String reader, SheetKey sheet) {
        FormKind kind = sheet.kind().equals(BasketForm.KEY) ? basket : round;
        FormReader asked = new FormReader(reader);
        SheetState visible = VisibleSheet.of(kind, state(sheet), asked).state();
        return references.withUses(1, kind, visible, asked, true).rows().values().stream()
                .map(ReferencedRow::words)
                .sorted()
                .toList();
    }

    private List<ReferencedRow> usedBy(String reader, SheetKey sheet, String row) {
        FormKind kind = sheet.kind().equals(BasketForm.KEY) ? basket : round;
        FormReader asked = new FormReader(reader);
        SheetState visible = VisibleSheet.of(kind, state(sheet), asked).state();
        return references.withUses(1, kind, visible, asked, true).usedBy().getOrDefault(row, List.of());
    }

    @Test
    public void aRowPointsToRowsOfAllSheetsOfTheNetworkAndShowsTheirWordsAsTheyAreNow() {
        idea(ROUND, FIRST, "Fælles måltid");
        idea(SECOND_ROUND, SECOND, "Madpakker");
        point(BO, BasketForm.IDEAS, FIRST + ", " + SECOND + "," + FIRST);

        assertEquals(
                FIRST + "," + SECOND, state(BASKET).row(FOURTH).orElseThrow().value(BasketForm.IDEAS));
        idea(ROUND, FIRST, "Måltid for alle");
        assertEquals(List.of("Madpakker", "Måltid for alle"), words(BO, BASKET));
    }

    @Test
    public void aRowOfAnotherNetworkOrOneThatIsGoneOrNoRowIsRefused() {
        idea(ROUND, FIRST, "Fælles måltid");
        idea(OTHER_ROUND, SECOND, "Et andet netværks idé");
        idea(ROUND, THIRD, "Fjernet idé");
        save(ASTA, ROUND, RoundForm.IDEAS, THIRD, Row.REMOVED, "true");

        refuses(BO, BasketForm.IDEAS, SECOND);
        refuses(BO, BasketForm.IDEAS, THIRD);
        refuses(BO, BasketForm.IDEAS, FIRST + "," + THIRD);
        refuses(BO, BasketForm.IDEAS, "99999999-9999-4999-8999-999999999999");
        refuses(BO, BasketForm.IDEAS, "sheet");
        refuses(BO, BasketForm.NOTES, FIRST);
        refuses(BO, BasketForm.BUILDS_ON, FOURTH);
        assertEquals(0, sheets.find(BASKET).revision());
    }

    @Test
    public void aRowThatTheWriterMayNotSeeIsRefusedLikeOneThatIsNotThere() {
        save(ASTA, ROUND, RoundForm.NOTES, FIRST, RoundForm.TEXT, "Astas tanker");

        refuses(BO, BasketForm.NOTES, FIRST);
        point(ASTA, BasketForm.NOTES, FIRST);
        assertEquals(List.of("Astas tanker"), words(ASTA, BASKET));
        assertEquals(List.of(), words(BO, BASKET));
        assertEquals(List.of(), words("", BASKET));
    }

    @Test
    public void moreThanTheFieldTakesAreRefused() {
        List<String> ids = IntStream.range(0, BasketForm.MOST + 1)
                .mapToObj(number -> "0000000" + number + "-1111-4111-8111-111111111111")
                .toList();
        ids.forEach(id -> idea(ROUND, id, "En idé"));

        ValidationException refused =
                assertThrows(ValidationException.class, () -> point(BO, BasketForm.IDEAS, String.join(",", ids)));
        assertEquals("innovation.form.problem.choices", refused.errors().get(0).messageKey());
    }

    @Test
    public void whatIsPointedToMayGoAndTheRestCanStillBeChanged() {
        idea(ROUND, FIRST, "Fælles måltid");
        idea(ROUND, SECOND, "Madpakker");
        point(BO, BasketForm.IDEAS, FIRST);
        save(ASTA, ROUND, RoundForm.IDEAS, FIRST, Row.REMOVED, "true");

        assertEquals(List.of(), words(BO, BASKET));
        point(BO, BasketForm.IDEAS, FIRST + "," + SECOND);
        assertEquals(List.of("Madpakker"), words(BO, BASKET));
        point(BO, BasketForm.IDEAS, SECOND);
        refuses(BO, BasketForm.IDEAS, FIRST + "," + SECOND);
    }

    @Test
    public void aRowTellsWhatPointsToItWithALink() {
        idea(ROUND, FIRST, "Fælles måltid");
        save(BO, BASKET, BasketForm.ROWS, FOURTH, BasketForm.NAME, "Torsdagsmad");
        point(BO, BasketForm.IDEAS, FIRST);
        save(BO, BASKET, "", Row.SHEET, BasketForm.MAIN, FIRST);
        save(BO, BASKET, BasketForm.ROWS, THIRD, BasketForm.NAME, "Søndagsmad");
        save(BO, BASKET, BasketForm.ROWS, THIRD, BasketForm.BUILDS_ON, FOURTH);

        assertEquals(
                List.of(
                        new ReferencedRow(Row.SHEET, BasketForm.KEY, "", "/basket"),
                        new ReferencedRow(FOURTH, BasketForm.KEY, "Torsdagsmad", "/basket#row=" + FOURTH)),
                usedBy("", ROUND, FIRST));
        assertEquals(
                List.of(new ReferencedRow(THIRD, BasketForm.KEY, "Søndagsmad", "/basket#row=" + THIRD)),
                usedBy("", BASKET, FOURTH));
        save(BO, BASKET, BasketForm.ROWS, FOURTH, Row.REMOVED, "true");
        assertEquals(1, usedBy("", ROUND, FIRST).size());
    }

    @Test
    public void onlyRowsThatTheReaderMaySeeAreOffered() {
        save(ASTA, ROUND, RoundForm.NOTES, FIRST, RoundForm.TEXT, "Astas tanker om mad");
        save(BO, ROUND, RoundForm.NOTES, SECOND, RoundForm.TEXT, "Bos tanker om MAD");
        save(BO, SECOND_ROUND, RoundForm.NOTES, THIRD, RoundForm.TEXT, "Bos ro");

        assertEquals(List.of("Bos tanker om MAD", "Bos ro"), offered(BO, ""));
        assertEquals(List.of("Bos tanker om MAD"), offered(BO, "mad  bos"));
        assertEquals(List.of("Astas tanker om mad"), offered(ASTA, "om mad"));
        assertEquals(List.of(), offered("", ""));
    }

    @Test
    public void atMostTwentyRowsAreOffered() {
        IntStream.range(10, 35)
                .forEach(number -> idea(ROUND, number + "111111-1111-4111-8111-111111111111", "Idé nummer " + number));

        RowChoices offered = choices.search(1, round, RoundForm.IDEAS, "nummer", new FormReader(BO));

        assertEquals(20, offered.rows().size());
        assertEquals(5, offered.more());
    }

    private List<String> offered(String reader, String query) {
        return choices.search(1, round, RoundForm.NOTES, query, new FormReader(reader)).rows().stream()
                .map(RowChoice::words)
                .toList();
    }

    @Test
    public void aRowOfAnotherFormIsMadeOnceAndPointsBack() {
        idea(SECOND_ROUND, FIRST, "Fælles måltid");
        RowAction action = round.actions().get(0);
        RowActionService actions = new RowActionService(
                sheets, new FormKindRegistry(List.of(basket, round)), forms, references, new SummariesInMemory());

        ReferencedRow made = actions.make(round, SECOND_ROUND, FIRST, action, BO);
        assertEquals(made, actions.make(round, SECOND_ROUND, FIRST, action, ASTA));

        assertEquals("Fælles måltid", made.words());
        assertEquals("/basket#row=" + made.id(), made.url());
        List<Row> rows = state(BASKET).rows(BasketForm.ROWS);
        assertEquals(1, rows.size());
        assertEquals(FIRST, rows.get(0).value(BasketForm.IDEAS));
        assertEquals(List.of(made), usedBy("", SECOND_ROUND, FIRST));
        assertEquals(List.of("Fælles måltid"), words("", SECOND_ROUND));

        save(ASTA, BASKET, BasketForm.ROWS, made.id(), Row.REMOVED, "true");
        assertEquals(List.of(), words("", SECOND_ROUND));
        assertEquals(made, actions.make(round, SECOND_ROUND, FIRST, action, BO));
    }

    @Test
    public void nothingIsMadeFromARowThatIsGoneOrOfAnotherListOrEmpty() {
        idea(ROUND, FIRST, "");
        save(ASTA, ROUND, RoundForm.NOTES, SECOND, RoundForm.TEXT, "Astas tanker");
        RowAction action = round.actions().get(0);
        RowActionService actions = new RowActionService(
                sheets, new FormKindRegistry(List.of(basket, round)), forms, references, new SummariesInMemory());

        for (String row : List.of(FIRST, SECOND, THIRD)) {
            assertThrows(ValidationException.class, () -> actions.make(round, ROUND, row, action, ASTA));
        }
        assertEquals(0, sheets.find(BASKET).revision());
    }

    @Test
    public void nothingIsMadeFromARowThatIsNotOfferedTheAction() {
        idea(ROUND, FIRST, "Fælles måltid");
        RowAction action = round.actions().get(0).unless(RoundForm.TEXT, "Fælles måltid");
        RowActionService actions = new RowActionService(
                sheets, new FormKindRegistry(List.of(basket, round)), forms, references, new SummariesInMemory());

        ValidationException refused =
                assertThrows(ValidationException.class, () -> actions.make(round, ROUND, FIRST, action, ASTA));
        assertEquals("innovation.form.action.refused", refused.errors().get(0).messageKey());
        idea(ROUND, FIRST, "Fællesspisning");
        assertEquals(
                "Fællesspisning",
                actions.make(round, ROUND, FIRST, action, ASTA).words());
    }

    @Test
    public void aCopiedFormPointsNowhere() {
        idea(ROUND, FIRST, "Fælles måltid");
        save(BO, BASKET, BasketForm.ROWS, FOURTH, BasketForm.NAME, "Torsdagsmad");
        point(BO, BasketForm.IDEAS, FIRST);

        forms.copy(basket, 1, 2, BO);

        Row copied = state(new SheetKey(2, BasketForm.KEY, 1)).row(FOURTH).orElseThrow();
        assertEquals("Torsdagsmad", copied.value(BasketForm.NAME));
        assertEquals("", copied.value(BasketForm.IDEAS));
    }
}
