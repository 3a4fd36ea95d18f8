package dk.albertslund.innovation.involvement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.FieldRules;
import dk.albertslund.innovation.form.Forms;
import dk.albertslund.innovation.form.KeptValues;
import dk.albertslund.innovation.form.NamesInMemory;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.network.Network;
import java.util.List;
import java.util.UUID;
import org.junit.Test;

public class InvolvementFormTest {
    private static final Network NETWORK = new Network(1, "UNGFRI", false, "key-asta", Samples.NOON);
    private static final String ROW = UUID.randomUUID().toString();

    private final SheetsInMemory sheets = new SheetsInMemory();
    private final InvolvementForm kind = new InvolvementForm();
    private final Forms forms = new Forms(
            sheets,
            new KeptValues(new FieldRules(Samples.PEOPLE), new NamesInMemory()),
            List.of(),
            Samples.AT_ONCE,
            Samples.CLOCK);

    private Content content() {
        return sheets.content(sheets.sheet(1, InvolvementForm.KEY, 1));
    }

    private void write(String row, String field, String value) {
        int revision = sheets.sheet(1, InvolvementForm.KEY, 1).revision();
        forms.save(
                kind,
                new Edit(1, InvolvementForm.KEY, 1, InvolvementForm.DESIGN, row, field, value, revision, "key-asta"));
    }

    private String refused(String field, String value) {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> write(ROW, field, value));
        return refusal.problems().get(0).messageKey();
    }

    @Test
    public void toolsAndApproachesTakePartInNoWay() {
        write(ROW, "rowKind", "toolsApproaches");
        assertEquals("innovation.involvement.problem.tools", refused("involvementMode", "coDesign"));

        write(ROW, "rowKind", "citizens");
        write(ROW, "involvementMode", "coDesign");
        assertEquals("innovation.involvement.problem.tools", refused("rowKind", "toolsApproaches"));

        write(ROW, "involvementMode", "");
        write(ROW, "rowKind", "toolsApproaches");
        assertEquals("toolsApproaches", content().row(ROW).orElseThrow().value("rowKind"));
    }

    @Test
    public void whatIsUnknownOrTooLongIsRefusedAndNothingIsLost() {
        write(ROW, "who", "Beboere");

        assertEquals("innovation.form.problem.choice", refused("involvementMode", "coCreation"));
        assertEquals("innovation.form.problem.choice", refused("rowKind", "politician"));
        assertEquals("innovation.form.problem.choice", refused("phases", "focus,nextYear"));
        assertEquals("innovation.form.problem.choice", refused("status", "maybe"));
        assertEquals("innovation.form.problem.long", refused("who", "a".repeat(201)));
        assertEquals("innovation.form.problem.long", refused("function", "a".repeat(10_001)));
        assertEquals("innovation.form.problem.cpr", refused("how", "Ring til 010190-1234"));
        assertEquals("Beboere", content().row(ROW).orElseThrow().value("who"));
    }

    @Test
    public void phasesAreKeptInTheModelsOrder() {
        write(ROW, "phases", "continuation,focus,focus");

        assertEquals("focus,continuation", content().row(ROW).orElseThrow().value("phases"));
    }

    @Test
    public void theSevenFirstRowsAreOneOfEachKindHoweverOftenTheyAreMade() {
        StarterRows starters = new StarterRows(kind);
        assertEquals(List.of(RowKind.values()), InvolvementForm.missingStarters(content()));

        forms.fill(kind, starters.edits(NETWORK, "key-asta"));
        starters.edits(NETWORK, "key-bo").forEach(edit -> forms.save(kind, edit));

        assertEquals(
                RowKind.keys(),
                content().rows(InvolvementForm.DESIGN).stream()
                        .map(row -> row.value("rowKind"))
                        .toList());
        assertEquals(List.of(), InvolvementForm.missingStarters(content()));
        assertEquals(List.of(), DesignRow.all(content()));
    }

    @Test
    public void firstRowsAreMissingOnlyWhereNoRowIsOfTheirKindAndNobodyRemovedThem() {
        write(ROW, "rowKind", "citizens");
        write(RowKind.OTHER.starterRow(), "rowKind", "other");
        write(RowKind.OTHER.starterRow(), Row.REMOVED, "true");

        assertEquals(
                List.of(
                        RowKind.PROFESSIONS,
                        RowKind.OUTSIDE_WORLD,
                        RowKind.REFERENCE_LEADER,
                        RowKind.CORE_GROUP,
                        RowKind.TOOLS_APPROACHES),
                InvolvementForm.missingStarters(content()));
    }

    @Test
    public void eachKindIsHelpedToThinkOfSomebodyUntilSomebodyIsWritten() {
        forms.fill(kind, new StarterRows(kind).edits(NETWORK, "key-asta"));
        assertEquals(7, kind.hints(content()).size());
        assertTrue(kind.hints(content()).stream()
                .anyMatch(hint -> hint.messageKey().equals("innovation.involvement.who.citizens")));

        write(RowKind.CITIZENS.starterRow(), "who", "Beboere i to opgange");

        assertTrue(kind.hints(content()).stream()
                .noneMatch(hint -> hint.messageKey().equals("innovation.involvement.who.citizens")));
    }
}
