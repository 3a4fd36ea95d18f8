package dk.albertslund.innovation.paste;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.MessageBundles;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Test;

public class PasteParserTest {
    private static final long LEAST_MEASURED = 5_000_000;
    private static final String HEAD = "Hvem\tGruppe\tIndflydelse\tPåvirket\tInddragelse\n";
    private static final PasteTarget STAKEHOLDERS = target(new StakeholderForm(), StakeholderForm.ROWS);

    private final PasteParser parser = new PasteParser(
            new FieldValueValidator(Samples.PEOPLE),
            (key, arguments) ->
                    MessageBundles.textsInAllLanguages(key).stream().findFirst().orElse(key));

    private static PasteTarget target(FormKind kind, String list) {
        return new PasteTarget(1, kind, kind.list(list).orElseThrow(), 1, true);
    }

    private PastePreview read(String pasted) {
        return parser.parse(STAKEHOLDERS, PasteRequest.of(pasted), SheetState.EMPTY);
    }

    /** The first row as {@code field=value} pairs, or its errors. */
    private String first(String pasted) {
        return first(read(pasted));
    }

    private static String first(PastePreview preview) {
        PreviewRow row = preview.rows().get(0);
        return row.isValid() ? written(row.values()) : problems(row.errors());
    }

    private static String written(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String problems(List<ValidationError> errors) {
        return errors.stream()
                .map(error -> error.field() + ": " + error.messageKey().replaceFirst(".*\\.", ""))
                .collect(Collectors.joining(", "));
    }

    private static List<String> fields(PastePreview preview) {
        return preview.columns().stream().map(PastePreview.Column::field).toList();
    }

    @Test
    public void headingsInDanishInEnglishByKeyAndInAnyOrder() {
        String full =
                "affected=2 influence=4 involvementMode=coDesign kind=citizen label=Beboerne phases=focus,prototype";
        for (String pasted : List.of(
                "Hvem;Gruppe;Indflydelse;Påvirket;Inddragelse;Faser\nBeboerne;Borgere;4;2;Co-design;\"0, 5\"",
                "Who\tGroup\tInfluence\tAffected\tInvolvement\tPhases\nBeboerne\tCitizens\t4\t2\tCo-design\tfocusing, 5",
                "Hvem;Gruppe;Indflydelse;Påvirket;Inddragelse;Faser\nBeboerne;Borgere;4;2;Med til at udvikle;\"0, 5\"",
                "Who\tGroup\tInfluence\tAffected\tInvolvement\tPhases\n"
                        + "Beboerne\tCitizens\t4\t2\tHelps to develop (co-design)\tfocusing, 5",
                "phases,affected,label,influence,kind,involvementMode\n\"fase 0;fase 5\",2,Beboerne,4,citizen,coDesign",
                "PÅVIRKET ;indflydelse;Interessent;Inddragelsesform;type;fase\n2;4;Beboerne;co-design (med til at udvikle);BORGERE;"
                        + "fokusering/prototype og afprøvning")) {
            assertEquals(pasted, full, first(pasted));
        }
    }

    @Test
    public void withoutHeadingsTheColumnsAreGuessedByWhatStandsInThemAndAskedAbout() {
        PastePreview preview = read("Ældresagen\tForening\t1 – lille\t5,0\tOrienteres\t1-2");

        assertTrue(preview.asksForColumns());
        assertEquals(
                "affected=5 influence=1 involvementMode=informed kind=association label=Ældresagen phases=discovery,theming",
                first(preview));
    }

    @Test
    public void oneColumnSaysWhoWithoutBeingAskedAbout() {
        PastePreview preview = read("Beboerne\nNaboerne");

        assertFalse(preview.asksForColumns());
        assertEquals("label=Beboerne", first(preview));
        assertEquals("label=Beboerne", first("Interessenter\nBeboerne"));
    }

    @Test
    public void aHintBesideAHeadingDoesNotMatter() {
        for (String headings : List.of(
                "\"Hvem\n(rolle)\";Indflydelse;Påvirket\nBeboerne;4;5",
                "Hvem *\tIndflydelse (1-5)\tPåvirket [1-5]\nBeboerne\t4\t5",
                "Hvem\t\"Indflydelse\n(1-5)\"\tPåvirket 1–5\nBeboerne\t4\t5",
                "1. Hvem\t2. Indflydelse på en skala fra 1 til 5\t3. Påvirket: 1 = lidt, 5 = meget\nBeboerne\t4\t5",
                "Interessenter\tIndflydelse %\tPa\u030avirket\u00a0\nBeboerne\t4\t5")) {
            PastePreview preview = read(headings);
            assertFalse(headings, preview.asksForColumns());
            assertEquals(headings, "affected=5 influence=4 label=Beboerne", first(preview));
            assertEquals(headings, 1, preview.rows().size());
        }
    }

    @Test
    public void aTitleAboveTheHeadingsIsNoRowAndSwapsNothing() {
        PastePreview preview =
                read("Interessenter i projektet\t\t\t\nHvem\tGruppe\tPåvirket\tIndflydelse\nBeboerne\tBorgere\t5\t1");

        assertFalse(preview.asksForColumns());
        assertEquals("affected=5 influence=1 kind=citizen label=Beboerne", first(preview));
        assertEquals(1, preview.rows().size());
        assertEquals(2, preview.headingLine());
        assertTrue(problems(preview.errors()).contains("text: above"));
        assertEquals(
                1, read("Interessenter\n\nHvem;Indflydelse\nBeboerne;4").rows().size());
    }

    @Test
    public void columnsOfOnesOwnDoNoHarm() {
        PastePreview preview = read("Nr\tHvem\tAfdeling\tTelefon\tIndflydelse\tNotat\n1\tBeboerne\tB\t\t4\tHusk kaffe");

        assertFalse(preview.asksForColumns());
        assertEquals(List.of("", "label", "", "", "influence", ""), fields(preview));
        assertEquals("influence=4 label=Beboerne", first(preview));
    }

    @Test
    public void whereTheHeadingsAreNotCertainItIsAskedWhichColumnIsWhat() {
        String foreign = "Name\tLeadership\tEngagement strategy\tType\tScore\nBeboerne\tNo\tMeet often\tBorgere\t4";
        PastePreview asked = read(foreign);

        assertTrue(asked.asksForColumns());
        PastePreview answered = parser.parse(
                STAKEHOLDERS,
                new PasteRequest(foreign, Optional.of(List.of("label", "", "strategy", "kind", "influence")), 1),
                SheetState.EMPTY);
        assertFalse(answered.asksForColumns());
        assertEquals("influence=4 kind=citizen label=Beboerne strategy=Meet often", first(answered));
        assertEquals(1, answered.rows().size());
    }

    @Test
    public void thatThereAreNoHeadingsCanBeSaidToo() {
        PastePreview preview = parser.parse(
                STAKEHOLDERS,
                new PasteRequest("3\tRolle\n4\tBeboerne", Optional.of(List.of("influence", "label")), 0),
                SheetState.EMPTY);

        assertEquals(
                List.of("Rolle", "Beboerne"),
                preview.rows().stream().map(PreviewRow::label).toList());
    }

    @Test
    public void anyListOfAnyFormIsReadByItsOwnNames() {
        PastePreview design = parser.parse(
                target(new InvolvementForm(), InvolvementForm.DESIGN),
                PasteRequest.of("Gruppe;Hvem;Faser;Hvorfor\nBorgere;Beboerne;0-2;Viden"),
                SheetState.EMPTY);
        PastePreview baseline = parser.parse(
                target(new FocusForm(), "baseline"),
                PasteRequest.of("What,Kind,Date\nVentetid,Quantitative,1/3/27"),
                SheetState.EMPTY);
        PastePreview incidents = parser.parse(
                target(new FocusForm(), "incidents"), PasteRequest.of("Hun gik forgæves\nTo gange"), SheetState.EMPTY);

        assertEquals("function=Viden phases=focus,discovery,theming rowKind=citizens who=Beboerne", first(design));
        assertEquals("date=2027-03-01 kind=quantitative what=Ventetid", first(baseline));
        assertEquals("incident=Hun gik forgæves", first(incidents));
    }

    @Test
    public void whatThePersonMayNotWriteStaysOutAndIsTold() {
        StakeholderForm form = new StakeholderForm();
        PastePreview preview = parser.parse(
                new PasteTarget(1, form, form.list(StakeholderForm.ROWS).orElseThrow(), 1, false),
                PasteRequest.of("Hvem;Holdning;Navn;Gruppe\nFormanden;Imod;Rikke Opdigtet;x"),
                SheetState.EMPTY);

        assertEquals("label=Formanden", first(preview));
        assertTrue(problems(preview.errors()).endsWith("text: hidden"));
        assertEquals(
                "Holdning, Navn",
                preview.errors().get(preview.errors().size() - 1).arguments().get(0));
    }

    /** As in a real file: thirteen columns, two of them known. */
    @Test
    public void aSheetOfManyOwnColumnsIsAskedAboutInsteadOfBeingRefusedRowByRow() {
        PastePreview preview =
                read("ID,Full name,Title,Leadership,Type,Region,Board,Contact,Score,Level,Plan,Owner,Comment\n"
                        + "1,Beboerne,x,No,Borgere,Nord,No,a,3,4,y,z,\n2,Naboerne,x,Yes,Borgere,Syd,No,b,1,2,y,z,");

        assertTrue(preview.asksForColumns());
        assertEquals(
                List.of("kind", "personName"),
                fields(preview).stream().filter(field -> !field.isEmpty()).toList());
        assertEquals(13, preview.columns().size());
        assertEquals(List.of(), preview.validRows());
    }

    @Test
    public void aListOfSentencesIsOneColumnWhateverSignsStandInThem() {
        PastePreview incidents = parser.parse(
                target(new FocusForm(), "incidents"),
                PasteRequest.of("Hun ringede; ingen tog den\nHan kom,gik og kom igen; tre gange"),
                SheetState.EMPTY);
        PastePreview drafts = parser.parse(
                target(new QuestionForm(), QuestionForm.DRAFTS),
                PasteRequest.of("Hvordan får alle, der vil, en plads?\nHvordan mødes vi, unge og gamle?"),
                SheetState.EMPTY);

        assertEquals("incident=Hun ringede; ingen tog den", first(incidents));
        assertFalse(drafts.asksForColumns());
        assertEquals("text=Hvordan får alle, der vil, en plads?", first(drafts));
    }

    @Test
    public void whatDoesNotAgreeWithinARowIsToldThere() {
        PastePreview design = parser.parse(
                target(new InvolvementForm(), InvolvementForm.DESIGN),
                PasteRequest.of("Type;Hvem;Inddragelse\ntoolsApproaches;Interview;coDesign\nBorgere;Beboerne;coDesign"),
                SheetState.EMPTY);

        assertEquals("involvementMode: tools", problems(design.rows().get(0).errors()));
        assertTrue(design.rows().get(1).isValid());
    }

    @Test
    public void eachCellSaysWhatIsWrongWithIt() {
        Map<String, String> cases = Map.ofEntries(
                Map.entry("\tBorgere\t1\t1\tCo-design", "label: empty"),
                Map.entry("Beboerne\tBorgere\t0\t1\tCo-design", "influence: scale"),
                Map.entry("Beboerne\tBorgere\t1\t6\tCo-design", "affected: scale"),
                Map.entry("Beboerne\tBorgere\t4,5\t-1\tCo-design", "influence: scale, affected: scale"),
                Map.entry("Fru 010190-1234\tBorgere\t1\t1\tCo-design", "label: cpr"),
                Map.entry("x".repeat(10_001) + "\tBorgere\t1\t1\tCo-design", "label: long"));
        cases.forEach((line, problem) -> assertEquals(line, problem, first(HEAD + line)));
    }

    @Test
    public void otherCellsAreUnderstoodOrRefused() {
        Map<String, String> cases = Map.ofEntries(
                Map.entry("Faser\tfortsættelse og 5", "label=A phases=prototype,continuation"),
                Map.entry("Faser\trealisering og spredning", "label=A phases=continuation"),
                Map.entry("Fra egen organisation\tja", "internal=true label=A"),
                Map.entry("Fra egen organisation\tnej", "label=A"),
                Map.entry("Kan bremse\tx", "canBlock=true label=A"),
                Map.entry("Holdning\tImod", "attitude=against label=A"),
                Map.entry("Bidrager med\tViden og Ressourcer", "contributes=knowledge,resources label=A"),
                Map.entry("Ansvarlig\tbo", "label=A responsible=bo"),
                Map.entry("Ansvarlig\tfremmed", "responsible: user"),
                Map.entry("Interesse\t<script>alert(1)</script>", "interest=<script>alert(1)</script> label=A"));
        cases.forEach((cells, expected) -> {
            String[] parts = cells.split("\t");
            assertEquals(cells, expected, first("Hvem\t" + parts[0] + "\nA\t" + parts[1]));
        });
    }

    @Test
    public void aWordThatIsNoChoiceLeavesTheFieldOpenAndTheRowComesAlong() {
        Map<String, String> cases = Map.of(
                "Gruppe\tLedelse", "kind: word",
                "Inddragelse\tHurra", "involvementMode: word",
                "Fra egen organisation\tmåske", "internal: word",
                "Faser\t9", "phases: word");
        cases.forEach((cells, problem) -> {
            String[] parts = cells.split("\t");
            PreviewRow row =
                    read("Hvem\t" + parts[0] + "\nA\t" + parts[1]).rows().get(0);
            assertTrue(cells, row.isValid());
            assertEquals(cells, "label=A", written(row.values()));
            assertEquals(cells, problem, problems(row.notes()));
        });
        assertEquals("label=A phases=discovery", first("Hvem\tFaser\nA\t1, 9"));
    }

    @Test
    public void oneAndSeveralAreTheSameChoice() {
        Map<String, String> cases = Map.ofEntries(
                Map.entry("Virksomheder", "company"),
                Map.entry("virksomhederne", "company"),
                Map.entry("Companies", "company"),
                Map.entry("Foreninger", "association"),
                Map.entry("Associations", "association"),
                Map.entry("borger", "citizen"),
                Map.entry("Referenceledere", "referenceLeader"),
                Map.entry("Kernegruppen", "coreGroup"),
                Map.entry("politiker", "politician"),
                Map.entry("Fagligheder", "profession"),
                Map.entry("Andre offentlige", "otherPublic"));
        cases.forEach((written, kind) ->
                assertEquals(written, "kind=" + kind + " label=A", first("Hvem\tGruppe\nA\t" + written)));
    }

    @Test
    public void hardSpacesAndLettersThatNobodySeesDoNotMatter() {
        PastePreview preview =
                read("Hvem\tIndflydelse\tPåvirket\nBeboerne\t4\u00a0\t5\nNaboerne\u00a0\t3\u200b\t\u00a0\n"
                        + "Ældre\u00a0Sagen\t\u202f2\t1\nÆldre Sagen\t2\t1");

        assertEquals(
                List.of(
                        "affected=5 influence=4 label=Beboerne",
                        "influence=3 label=Naboerne",
                        "affected=1 influence=2 label=Ældre Sagen",
                        "affected=1 influence=2 label=Ældre Sagen"),
                preview.rows().stream().map(row -> written(row.values())).toList());
        assertEquals("label: twice", problems(preview.rows().get(3).notes()));
        assertEquals("label: empty", first("Hvem\tIndflydelse\n\u2060\t4"));
        assertEquals("label=A retentionDate=2027-03-01", first("Hvem;Navnet må gemmes til\nA;1.3.2027\u00a0"));
    }

    @Test
    public void stepsInWordsAreUnderstoodAndSaid() {
        PastePreview three = read("Hvem\tIndflydelse\nA\tHøj\nB\tMellem\nC\tlav\nD\t\nE\tmedium\nF\t4/5");
        PastePreview five = read("Hvem\tIndflydelse\nA\tMeget høj\nB\tHøj\nC\tMellem\nD\tLav\nE\tMeget lav");

        assertEquals(List.of("5", "3", "1", "", "3", "4"), values(three, "influence"));
        assertEquals("Høj", three.rows().get(0).interpreted().get("influence"));
        assertEquals(Map.of(), three.rows().get(5).interpreted());
        assertEquals(List.of("5", "4", "3", "2", "1"), values(five, "influence"));
        assertEquals("influence: scale", first("Hvem\tIndflydelse\nA\tstærkt stigende"));
    }

    private static List<String> values(PastePreview preview, String field) {
        return preview.rows().stream()
                .map(row -> row.values().getOrDefault(field, ""))
                .toList();
    }

    @Test
    public void daysAreUnderstoodAsPeopleWriteThem() {
        Map<String, String> cases = Map.ofEntries(
                Map.entry("12. maj 2027", "2027-05-12"),
                Map.entry("d. 12 maj 2027", "2027-05-12"),
                Map.entry("onsdag den 12. maj 2027", "2027-05-12"),
                Map.entry("12. okt. 2027", "2027-10-12"),
                Map.entry("May 12, 2027", "2027-05-12"),
                Map.entry("Wednesday, May 12th, 2027", "2027-05-12"),
                Map.entry("12th of May 2027", "2027-05-12"),
                Map.entry("1/3/27", "2027-03-01"),
                Map.entry("12/5-2027", "2027-05-12"),
                Map.entry("1.3.2027", "2027-03-01"),
                Map.entry("01-03-2027 00:00", "2027-03-01"),
                Map.entry("2027-03-01", "2027-03-01"),
                Map.entry("2027-03-01T12:30:00Z", "2027-03-01"),
                Map.entry("2027/03/01", "2027-03-01"));
        cases.forEach((written, day) -> assertEquals(
                written, "label=A retentionDate=" + day, first("Hvem\tNavnet må gemmes til\nA\t" + written)));
        for (String wrong : List.of("31.2.2027", "12. maj", "3/14/2027", "snart", "12. foobar 2027", "12.5.1027")) {
            assertEquals(wrong, "retentionDate: date", first("Hvem\tNavnet må gemmes til\nA\t" + wrong));
        }
        PreviewRow row = read("Hvem\tNavnet må gemmes til\nA\t1/3/27\nB\t1.3.2027")
                .rows()
                .get(0);
        assertEquals(Map.of("retentionDate", "1/3/27"), row.interpreted());
    }

    @Test
    public void aNameGoesToThePersonsWithADayAndIsElseLeftOutAlone() {
        assertEquals(
                "label=Formanden personName=Rikke Opdigtet retentionDate=2027-03-01",
                first("Hvem;Navn;Navnet må gemmes til\nFormanden;Rikke Opdigtet;1.3.2027"));

        PreviewRow row = read("Hvem;Navn\nFormanden;Rikke Opdigtet").rows().get(0);

        assertTrue(row.isValid());
        assertEquals("label=Formanden", written(row.values()));
        assertEquals("personName: name", problems(row.notes()));
    }

    @Test
    public void goodRowsAreKeptAndTheOthersAreLeftToBePutRight() {
        PastePreview pasted = read(
                HEAD + "Beboerne\tBorgere\t4\t4\tCo-design\nNaboerne\tBorgere\t7\t4\tCo-design\n\nButikkerne\t\t\t\t");

        assertEquals(
                List.of("Beboerne", "Butikkerne"),
                pasted.validRows().stream().map(PreviewRow::label).toList());
        assertEquals(HEAD + "Naboerne\tBorgere\t7\t4\tCo-design", pasted.rest());
        assertEquals(3, pasted.rows().get(1).line());
    }

    @Test
    public void columnsThatAreMissingOrUnknownAreTold() {
        PastePreview pasted = read("Hvem;Gruppe;Skostørrelse\nBeboerne;Borgere;44");

        assertEquals("text: missing, text: unknown", problems(pasted.errors()));
        assertEquals(
                "Indflydelse, Påvirket, Inddragelse",
                pasted.errors().get(0).arguments().get(0));
        assertEquals("Skostørrelse", pasted.errors().get(1).arguments().get(0));
    }

    @Test
    public void aSheetWithoutRowsIsRefusedAsAWhole() {
        Map<String, String> cases =
                Map.of("", "empty", " \n\t\n", "empty", "x".repeat(PasteParser.MOST_LETTERS + 1), "large");
        cases.forEach((pasted, problem) -> {
            ValidationException exception = assertThrows(ValidationException.class, () -> read(pasted));
            assertEquals("text: " + problem, problems(exception.errors()));
        });
    }

    @Test
    public void aSheetThatDoesNotSayWhoAsksForIt() {
        PastePreview preview = read("Gruppe;Indflydelse\nBorgere;4");

        assertTrue(preview.asksForColumns());
        assertTrue(problems(preview.errors()).startsWith("text: who"));
        assertEquals(List.of(), preview.validRows());
    }

    /** Four times the text may take up to ten times as long; quadratic growth would be sixteen times. */
    @Test
    public void theWorkGrowsAsTheTextDoes() {
        for (String part : List.of(
                "Gruppe nr. 1\tBorgere\tHøj\t4\tCo-design\t1-3\tnoget\n",
                "\t(1-5)",
                "\t\"",
                "Hvem [",
                "Type\t",
                "a\tb\tc\n",
                "Virksomhederne\n",
                ", Hvem",
                "\n(")) {
            for (String head : List.of(HEAD, "", "Hvem\tGruppe\nA\t")) {
                long quarter = work(head + part.repeat(12_000 / part.length()));
                long whole = work(head + part.repeat(48_000 / part.length()));

                assertTrue(part + ": " + quarter + " and " + whole, whole < 10 * Math.max(quarter, LEAST_MEASURED));
            }
        }
    }

    /** Minimum CPU time of five runs, in nanoseconds. */
    private long work(String pasted) {
        return LongStream.range(0, 5).map(run -> once(pasted)).min().orElseThrow();
    }

    private long once(String pasted) {
        long begin = CpuTime.nanoseconds();
        try {
            read(pasted);
        } catch (ValidationException exception) {
            assertTrue(exception.getMessage(), exception.getMessage().contains("innovation.form.paste.problem"));
        }
        return CpuTime.nanoseconds() - begin;
    }

    @Test
    public void fiveThousandRowsFillTheListAndTheRestIsToldAndLeft() {
        String many = IntStream.rangeClosed(1, 5000)
                .mapToObj(number -> "Gruppe " + number)
                .collect(Collectors.joining("\n", "Hvem\n", ""));

        PastePreview pasted = read(many);

        assertEquals(200, pasted.validRows().size());
        assertEquals(5000, pasted.rows().size());
        assertTrue(problems(pasted.errors()), problems(pasted.errors()).contains("text: room"));
        assertEquals("label: norow", problems(pasted.rows().get(4999).errors()));
        assertEquals(4801, pasted.rest().lines().count());
    }

    @Test
    public void whatIsInTheListAlreadyTakesRoomAndIsWarnedOf() {
        List<FieldChange> there = new ArrayList<>();
        for (int row = 1; row <= 199; row++) {
            there.add(new FieldChange(
                    row, row, StakeholderForm.ROWS, "row-" + row, "label", "Gruppe " + row, "key-bo", Samples.NOON));
        }

        PastePreview pasted =
                parser.parse(STAKEHOLDERS, PasteRequest.of("Hvem\nGRUPPE 7\nGruppe 300"), new SheetState(there));

        assertEquals(1, pasted.validRows().size());
        assertEquals("label: twice", problems(pasted.validRows().get(0).notes()));
    }
}
