package dk.albertslund.innovation.stakeholder;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.BothLanguages;
import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.FieldRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

public class PastingTest {
    private static final String HEAD = "Hvem\tGruppe\tIndflydelse\tPåvirket\tInddragelse\n";

    private final Pasting pasting = new Pasting(
            new FieldRules(Samples.PEOPLE),
            (key, arguments) -> BothLanguages.of(key).stream().findFirst().orElse(key));

    private Pasted read(String pasted) {
        return pasting.read(pasted, Content.EMPTY);
    }

    /** The first row as {@code field=value} pairs, or what is wrong with it. */
    private String first(String pasted) {
        PastedRow row = read(pasted).rows().get(0);
        return row.isGood() ? written(row.values()) : problems(row.problems());
    }

    private static String written(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + ": " + problem.messageKey().replaceFirst(".*\\.", ""))
                .collect(Collectors.joining(", "));
    }

    @Test
    public void headingsInDanishInEnglishByKeyAndInAnyOrder() {
        String full =
                "affected=2 influence=4 involvementMode=coDesign kind=citizen label=Beboerne phases=focus,prototype";
        for (String pasted : List.of(
                "Hvem;Gruppe;Indflydelse;Påvirket;Inddragelse;Faser\nBeboerne;Borgere;4;2;Co-design;\"0, 5\"",
                "Who\tGroup\tInfluence\tAffected\tInvolvement\tPhases\nBeboerne\tCitizens\t4\t2\tCo-design\tfocusing, 5",
                "phases,affected,label,influence,kind,involvementMode\n\"fase 0;fase 5\",2,Beboerne,4,citizen,coDesign",
                "Hvem;Gruppe;Indflydelse;Påvirket;Inddragelse;Faser\nBeboerne;Borgere;4;2;Med til at udvikle;\"0, 5\"",
                "Who\tGroup\tInfluence\tAffected\tInvolvement\tPhases\n"
                        + "Beboerne\tCitizens\t4\t2\tHelps to develop (co-design)\tfocusing, 5",
                "PÅVIRKET ;indflydelse;Interessent;Inddragelsesform;type;fase\n2;4;Beboerne;co-design (med til at udvikle);BORGERE;"
                        + "fokusering/prototype og afprøvning")) {
            assertEquals(pasted, full, first(pasted));
        }
    }

    @Test
    public void withoutHeadingsTheColumnsAreTheUsualOnes() {
        assertEquals(
                "affected=5 influence=1 involvementMode=informed kind=association label=Ældresagen phases=discovery,theming",
                first("Ældresagen\tForening\t1 – lille\t5,0\tOrienteres\t1-2"));
        assertEquals("label=Beboerne", first("Beboerne"));
    }

    @Test
    public void eachCellSaysWhatIsWrongWithIt() {
        Map<String, String> cases = Map.ofEntries(
                Map.entry("\tBorgere\t1\t1\tCo-design", "label: empty"),
                Map.entry("Beboerne\tMarsboere\t1\t1\tCo-design", "kind: word"),
                Map.entry("Beboerne\tBorgere\t0\t1\tCo-design", "influence: scale"),
                Map.entry("Beboerne\tBorgere\t1\t6\tCo-design", "affected: scale"),
                Map.entry("Beboerne\tBorgere\t4,5\t-1\tCo-design", "influence: scale, affected: scale"),
                Map.entry("Beboerne\tBorgere\t1\t1\tHurra", "involvementMode: word"),
                Map.entry("Fru 010190-1234\tBorgere\t1\t1\tCo-design", "label: cpr"),
                Map.entry("x".repeat(10_001) + "\tBorgere\t1\t1\tCo-design", "label: long"));
        cases.forEach((line, problem) -> assertEquals(line, problem, first(HEAD + line)));
    }

    @Test
    public void otherCellsAreUnderstoodOrRefused() {
        Map<String, String> cases = Map.ofEntries(
                Map.entry("Faser\t9", "phases: phase"),
                Map.entry("Faser\tfortsættelse og 5", "label=A phases=prototype,continuation"),
                Map.entry("Faser\trealisering og spredning", "label=A phases=continuation"),
                Map.entry("Fra egen organisation\tja", "internal=true label=A"),
                Map.entry("Fra egen organisation\tnej", "label=A"),
                Map.entry("Fra egen organisation\tmåske", "internal: word"),
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
    public void aNameGoesToThePersonsWithADayAndIsElseLeftOutAlone() {
        assertEquals(
                "label=Formanden personName=Rikke Opdigtet retentionDate=2027-03-01",
                first("Hvem;Navn;Navnet må gemmes til\nFormanden;Rikke Opdigtet;1.3.2027"));

        PastedRow row = read("Hvem;Navn\nFormanden;Rikke Opdigtet").rows().get(0);

        assertTrue(row.isGood());
        assertEquals("label=Formanden", written(row.values()));
        assertEquals("personName: name", problems(row.problems()));
    }

    @Test
    public void goodRowsAreKeptAndTheOthersAreLeftToBePutRight() {
        Pasted pasted = read(
                HEAD + "Beboerne\tBorgere\t4\t4\tCo-design\nNaboerne\tBorgere\t7\t4\tCo-design\n\nButikkerne\t\t\t\t");

        assertEquals(
                List.of("Beboerne", "Butikkerne"),
                pasted.good().stream().map(PastedRow::label).toList());
        assertEquals(HEAD + "Naboerne\tBorgere\t7\t4\tCo-design", pasted.rest());
        assertEquals(3, pasted.rows().get(1).line());
    }

    @Test
    public void columnsThatAreMissingOrUnknownAreTold() {
        Pasted pasted = read("Hvem;Gruppe;Skostørrelse\nBeboerne;Borgere;44");

        assertEquals("text: missing, text: unknown", problems(pasted.problems()));
        assertEquals(
                "Indflydelse, Påvirket, Inddragelse",
                pasted.problems().get(0).arguments().get(0));
        assertEquals("Skostørrelse", pasted.problems().get(1).arguments().get(0));
    }

    @Test
    public void aSheetWithoutWhoOrWithoutRowsIsRefusedAsAWhole() {
        Map<String, String> cases = Map.of(
                "",
                "empty",
                " \n\t\n",
                "empty",
                "Gruppe;Indflydelse\nBorgere;4",
                "who",
                "x".repeat(Pasting.MOST_LETTERS + 1),
                "large");
        cases.forEach((pasted, problem) -> {
            InvalidInput refused = assertThrows(InvalidInput.class, () -> read(pasted));
            assertEquals("text: " + problem, problems(refused.problems()));
        });
    }

    @Test
    public void fiveThousandRowsFillTheListAndTheRestIsToldAndLeft() {
        String many = IntStream.rangeClosed(1, 5000)
                .mapToObj(number -> "Gruppe " + number)
                .collect(Collectors.joining("\n", "Hvem\n", ""));

        Pasted pasted = read(many);

        assertEquals(200, pasted.good().size());
        assertEquals(5000, pasted.rows().size());
        assertTrue(problems(pasted.problems()), problems(pasted.problems()).contains("text: room"));
        assertEquals("label: norow", problems(pasted.rows().get(4999).problems()));
        assertEquals(4801, pasted.rest().lines().count());
    }

    @Test
    public void whatIsInTheListAlreadyTakesRoomAndIsWarnedOf() {
        List<Change> there = new ArrayList<>();
        for (int row = 1; row <= 199; row++) {
            there.add(new Change(
                    row, row, StakeholderForm.ROWS, "row-" + row, "label", "Gruppe " + row, "key-bo", Samples.NOON));
        }

        Pasted pasted = pasting.read("Hvem\nGRUPPE 7\nGruppe 300", new Content(there));

        assertEquals(1, pasted.good().size());
        assertEquals("label: twice", problems(pasted.good().get(0).problems()));
    }
}
