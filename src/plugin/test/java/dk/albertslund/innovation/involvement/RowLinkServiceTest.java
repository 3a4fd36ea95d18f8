package dk.albertslund.innovation.involvement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;

/** Creates a design row from a stakeholder and vice versa. */
public class RowLinkServiceTest {
    private static final String ASTA = Samples.ASTA.key();
    private static final String STAKEHOLDER = UUID.randomUUID().toString();
    private static final String ROW = UUID.randomUUID().toString();

    private final SheetsInMemory sheets = new SheetsInMemory();
    private final InvolvementForm design = new InvolvementForm();
    private final StakeholderForm stakeholders = new StakeholderForm();
    private final FormService forms = FormServices.inMemory(sheets);
    private final RowLinkService rowLinks = new RowLinkService(sheets, forms, design, stakeholders);

    private void write(FormKind kind, String list, String row, String field, String value) {
        int revision = sheets.find(1, kind.key(), 1).revision();
        forms.save(kind, new FieldUpdate(1, kind.key(), 1, list, row, field, value, revision, ASTA));
    }

    private void stakeholder(String field, String value) {
        write(stakeholders, StakeholderForm.ROWS, STAKEHOLDER, field, value);
    }

    private void planned(String row, String field, String value) {
        write(design, InvolvementForm.DESIGN, row, field, value);
    }

    private SheetState state(FormKind kind) {
        return sheets.state(sheets.find(1, kind.key(), 1));
    }

    private List<Row> designRows() {
        return state(design).rows(InvolvementForm.DESIGN);
    }

    private List<Row> stakeholderRows() {
        return state(stakeholders).rows(StakeholderForm.ROWS);
    }

    @Test
    public void aStakeholderGoesAlongWithItsKindPhasesAndWayAndNothingThatIsThoughtOfIt() {
        stakeholder("label", "Boligforeningen");
        stakeholder("kind", "association");
        stakeholder("phases", "focus,prototype");
        stakeholder("involvementMode", "coDesign");
        stakeholder("influence", "5");
        stakeholder("attitude", "against");
        stakeholder("canBlock", "true");
        stakeholder("retentionDate", "2099-01-01");
        stakeholder("personName", "Rikke Opdigtet");

        Row row = rowLinks.toDesign(1, STAKEHOLDER, ASTA);

        assertEquals(
                Set.of("rowKind", "who", "phases", "involvementMode"),
                row.cells().keySet());
        assertEquals("outsideWorld", row.value("rowKind"));
        assertEquals("Boligforeningen", row.value("who"));
        assertEquals("focus,prototype", row.value("phases"));
        assertEquals("coDesign", row.value("involvementMode"));
    }

    @Test
    public void nobodyComesTwiceHoweverOftenItIsAskedFor() {
        stakeholder("label", "Beboerne");
        String row = rowLinks.toDesign(1, STAKEHOLDER, ASTA).id();

        assertEquals(row, rowLinks.toDesign(1, STAKEHOLDER, ASTA).id());
        assertEquals(STAKEHOLDER, rowLinks.toStakeholders(1, row, ASTA).id());
        assertEquals(1, designRows().size());
        assertEquals(1, stakeholderRows().size());
        assertEquals(Map.of(STAKEHOLDER, row), rowLinks.pairs(1));
    }

    @Test
    public void theWayBackIsTheSameFromTheDesign() {
        planned(ROW, "rowKind", "citizens");
        planned(ROW, "who", "Beboerne");
        planned(ROW, "phases", "discovery");

        Row made = rowLinks.toStakeholders(1, ROW, ASTA);
        rowLinks.toStakeholders(1, ROW, ASTA);

        assertEquals(Set.of("label", "kind", "phases"), made.cells().keySet());
        assertEquals("citizen", made.value("kind"));
        assertEquals(1, stakeholderRows().size());
        assertEquals(ROW, rowLinks.toDesign(1, made.id(), ASTA).id());
        assertEquals(1, designRows().size());
        assertEquals(Map.of(made.id(), ROW), rowLinks.pairs(1));
    }

    @Test
    public void whatWasChangedInTheOtherFormStaysAndWhatWasRemovedComesBack() {
        stakeholder("label", "Beboerne");
        String row = rowLinks.toDesign(1, STAKEHOLDER, ASTA).id();
        planned(row, "who", "Beboerne i nummer 4");
        rowLinks.toDesign(1, STAKEHOLDER, ASTA);
        assertEquals("Beboerne i nummer 4", designRows().get(0).value("who"));

        planned(row, Row.REMOVED, "true");
        assertEquals(Map.of(), rowLinks.pairs(1));
        rowLinks.toDesign(1, STAKEHOLDER, ASTA);
        assertEquals("Beboerne i nummer 4", designRows().get(0).value("who"));
    }

    @Test
    public void everyKindOfStakeholderFindsItsPlace() {
        assertEquals(RowKind.CITIZENS, RowKind.ofStakeholder("citizen"));
        assertEquals(RowKind.PROFESSIONS, RowKind.ofStakeholder("profession"));
        assertEquals(RowKind.REFERENCE_LEADER, RowKind.ofStakeholder("referenceLeader"));
        assertEquals(RowKind.CORE_GROUP, RowKind.ofStakeholder("coreGroup"));
        for (String outside : List.of("outsideWorld", "company", "association", "otherPublic")) {
            assertEquals(outside, RowKind.OUTSIDE_WORLD, RowKind.ofStakeholder(outside));
        }
        for (String other : List.of("politician", "other", "")) {
            assertEquals(other, RowKind.OTHER, RowKind.ofStakeholder(other));
        }
    }

    @Test
    public void whoCannotGoAlongIsToldWhy() {
        planned(ROW, "rowKind", "toolsApproaches");
        assertEquals("innovation.involvement.exchange.empty", refused(ROW));
        planned(ROW, "who", "Feltbesøg");
        assertEquals("innovation.involvement.exchange.tools", refused(ROW));
        assertEquals(
                "innovation.involvement.exchange.gone",
                refused(UUID.randomUUID().toString()));
        planned(ROW, "rowKind", "citizens");
        planned(ROW, "who", "x".repeat(101));
        assertEquals("innovation.form.problem.long", refused(ROW));
        assertEquals(List.of(), stakeholderRows());
    }

    private String refused(String row) {
        return assertThrows(ValidationException.class, () -> rowLinks.toStakeholders(1, row, ASTA))
                .errors()
                .get(0)
                .messageKey();
    }
}
