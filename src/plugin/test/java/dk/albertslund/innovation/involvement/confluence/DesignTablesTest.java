package dk.albertslund.innovation.involvement.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.involvement.InvolvementDesigns;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.involvement.PlanInvolvementStep;
import dk.albertslund.innovation.involvement.RowKind;
import dk.albertslund.innovation.involvement.RowLinkService;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveProposals;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** Involvement designs on real tables. */
@Data(Tables.class)
public class DesignTablesTest extends ActiveObjectsTest {
    private final InvolvementForm form = new InvolvementForm();
    private final FocusForm focus = new FocusForm();
    private NetworkOnTables tables;
    private Network network;
    private InvolvementDesigns designs;

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        designs = new InvolvementDesigns(tables.sheets, new PhaseFormRegistry(List.of(focus)));
    }

    private SheetState state(FormKind kind) {
        return tables.sheets.state(tables.sheets.find(network.id(), kind.key(), 1));
    }

    private void write(FormKind kind, String list, String row, String field, String value) {
        int revision = tables.sheets.find(network.id(), kind.key(), 1).revision();
        tables.forms.save(
                kind, new FieldUpdate(network.id(), kind.key(), 1, list, row, field, value, revision, "key-asta"));
    }

    private void plan(String row, String field, String value) {
        write(form, InvolvementForm.DESIGN, row, field, value);
    }

    @Test
    public void aNewNetworkHasARowOfEachKindAndNothingPlanned() {
        List<String> kinds = state(form).rows(InvolvementForm.DESIGN).stream()
                .map(row -> row.value(InvolvementForm.KIND))
                .toList();

        assertEquals(RowKind.keys(), kinds);
        assertTrue(new PlanInvolvementStep(designs).isOpen(tables.sheets.findAll(network.id())));
        assertEquals(List.of(), InvolvementForm.missingDefaultRows(state(form)));
    }

    private Set<Phase> citizensInSummary() {
        return tables.summaries
                .findByNetwork(network.id())
                .orElseThrow()
                .progress()
                .citizens();
    }

    @Test
    public void theSummaryHasThePhasesWithCitizens() {
        assertEquals(Set.of(), citizensInSummary());

        plan(RowKind.CITIZENS.defaultRowId(), InvolvementForm.PHASES, "discovery,ideation");
        write(focus, "", Row.SHEET, PhaseForm.CITIZENS, "yes");
        assertEquals(Set.of(Phase.FOCUS, Phase.DISCOVERY, Phase.IDEATION), citizensInSummary());

        tables.moveService.move(network, MoveProposals.to(Phase.DISCOVERY, "", "key-asta"), Gate.open());
        tables.moveService.move(network, MoveProposals.to(Phase.FOCUS, "Vi manglede nogen", "key-asta"), Gate.open());
        assertEquals("the answer was of the turn before", Set.of(Phase.DISCOVERY, Phase.IDEATION), citizensInSummary());

        tables.summaries.setCitizens(network.id(), Set.of(), Samples.NOON);
        tables.reconciliation.run(() -> false);
        assertEquals(Set.of(Phase.DISCOVERY, Phase.IDEATION), citizensInSummary());
    }

    @Test
    public void citizensAreFoundInTheDesignAndInThePhasesOwnForm() {
        assertTrue(designs.lacksCitizens(network.id(), PhasePosition.FIRST));

        plan(RowKind.CITIZENS.defaultRowId(), InvolvementForm.PHASES, "focus");
        assertFalse(designs.lacksCitizens(network.id(), PhasePosition.FIRST));
        assertFalse(new PlanInvolvementStep(designs).isOpen(tables.sheets.findAll(network.id())));

        plan(RowKind.CITIZENS.defaultRowId(), InvolvementForm.STATUS, "declined");
        assertTrue(designs.lacksCitizens(network.id(), PhasePosition.FIRST));

        write(focus, "", Row.SHEET, PhaseForm.CITIZENS, "yes");
        assertFalse(designs.lacksCitizens(network.id(), PhasePosition.FIRST));
        assertTrue(
                "the next turn has a form of its own",
                designs.lacksCitizens(network.id(), new PhasePosition(Phase.FOCUS, 2)));

        write(focus, "", Row.SHEET, PhaseForm.CITIZENS, "no");
        assertTrue(designs.lacksCitizens(network.id(), PhasePosition.FIRST));
        write(focus, "", Row.SHEET, PhaseForm.CITIZENS_HOW, "De er spurgt for nylig");
        assertFalse(designs.lacksCitizens(network.id(), PhasePosition.FIRST));
    }

    @Test
    public void aDesignIsReadInAsManyStatementsHoweverLongItIs() {
        plan(RowKind.CITIZENS.defaultRowId(), InvolvementForm.PHASES, "focus");
        int few = statements(() -> designs.coverage(network.id(), 1));
        for (int i = 0; i < 30; i++) {
            plan(UUID.randomUUID().toString(), InvolvementForm.WHO, "Gruppe " + i);
        }
        write(focus, "", Row.SHEET, PhaseForm.CITIZENS, "yes");

        assertEquals(few, statements(() -> designs.coverage(network.id(), 1)));
        assertEquals(2, few);
    }

    @Test
    public void peopleGoBetweenTheFormsAndNobodyComesTwice() {
        StakeholderForm stakeholders = new StakeholderForm();
        RowLinkService rowLinks = new RowLinkService(tables.sheets, tables.forms, form, stakeholders);
        String stakeholder = UUID.randomUUID().toString();
        write(stakeholders, StakeholderForm.ROWS, stakeholder, StakeholderForm.LABEL, "Beboerne");

        String row = rowLinks.toDesign(network.id(), stakeholder, "key-asta").id();
        rowLinks.toDesign(network.id(), stakeholder, "key-bo");
        rowLinks.toStakeholders(network.id(), row, "key-bo");

        assertEquals(8, state(form).rows(InvolvementForm.DESIGN).size());
        assertEquals(1, state(stakeholders).rows(StakeholderForm.ROWS).size());
        assertEquals(Map.of(stakeholder, row), rowLinks.pairs(network.id()));
    }

    @Test
    public void theDesignGoesWithItsNetwork() {
        tables.deletionService.remove(network);

        assertEquals(List.of(), tables.sheets.findAll(network.id()));
    }
}
