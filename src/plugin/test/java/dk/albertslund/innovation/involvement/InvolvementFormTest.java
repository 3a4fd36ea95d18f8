package dk.albertslund.innovation.involvement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import java.util.List;
import java.util.UUID;
import org.junit.Test;

public class InvolvementFormTest {
    private static final Network NETWORK = new Network(1, "UNGFRI", false, "key-asta", Samples.NOON);
    private static final String ROW = UUID.randomUUID().toString();

    private final SheetsInMemory sheets = new SheetsInMemory();
    private final InvolvementForm kind = new InvolvementForm();
    private final FormService forms = FormServices.inMemory(sheets);

    private SheetState state() {
        return sheets.state(sheets.find(1, InvolvementForm.KEY, 1));
    }

    private void write(String row, String field, String value) {
        int revision = sheets.find(1, InvolvementForm.KEY, 1).revision();
        forms.save(
                kind,
                new FieldUpdate(
                        1, InvolvementForm.KEY, 1, InvolvementForm.DESIGN, row, field, value, revision, "key-asta"));
    }

    private String refused(String field, String value) {
        ValidationException exception = assertThrows(ValidationException.class, () -> write(ROW, field, value));
        return exception.errors().get(0).messageKey();
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
        assertEquals("toolsApproaches", state().row(ROW).orElseThrow().value("rowKind"));
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
        assertEquals("Beboere", state().row(ROW).orElseThrow().value("who"));
    }

    @Test
    public void phasesAreKeptInTheModelsOrder() {
        write(ROW, "phases", "continuation,focus,focus");

        assertEquals("focus,continuation", state().row(ROW).orElseThrow().value("phases"));
    }

    @Test
    public void theSevenFirstRowsAreOneOfEachKindHoweverOftenTheyAreMade() {
        InvolvementInitialRows initialRows = new InvolvementInitialRows(kind);
        assertEquals(List.of(RowKind.values()), InvolvementForm.missingDefaultRows(state()));

        forms.fill(kind, initialRows.updates(NETWORK, "key-asta"));
        initialRows.updates(NETWORK, "key-bo").forEach(update -> forms.save(kind, update));

        assertEquals(
                RowKind.keys(),
                state().rows(InvolvementForm.DESIGN).stream()
                        .map(row -> row.value("rowKind"))
                        .toList());
        assertEquals(List.of(), InvolvementForm.missingDefaultRows(state()));
        assertEquals(List.of(), DesignRow.all(state()));
    }

    @Test
    public void firstRowsAreMissingOnlyWhereNoRowIsOfTheirKindAndNobodyRemovedThem() {
        write(ROW, "rowKind", "citizens");
        write(RowKind.OTHER.defaultRowId(), "rowKind", "other");
        write(RowKind.OTHER.defaultRowId(), Row.REMOVED, "true");

        assertEquals(
                List.of(
                        RowKind.PROFESSIONS,
                        RowKind.OUTSIDE_WORLD,
                        RowKind.REFERENCE_LEADER,
                        RowKind.CORE_GROUP,
                        RowKind.TOOLS_APPROACHES),
                InvolvementForm.missingDefaultRows(state()));
    }

    @Test
    public void eachKindIsHelpedToThinkOfSomebodyUntilSomebodyIsWritten() {
        forms.fill(kind, new InvolvementInitialRows(kind).updates(NETWORK, "key-asta"));
        assertEquals(7, kind.hints(state()).size());
        assertTrue(kind.hints(state()).stream()
                .anyMatch(hint -> hint.messageKey().equals("innovation.involvement.who.citizens")));

        write(RowKind.CITIZENS.defaultRowId(), "who", "Beboere i to opgange");

        assertTrue(kind.hints(state()).stream()
                .noneMatch(hint -> hint.messageKey().equals("innovation.involvement.who.citizens")));
    }
}
