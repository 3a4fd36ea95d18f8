package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Creates a design row from a stakeholder and a stakeholder from a design row. Idempotent, by derived ids ({@link
 * LinkedRowIds}). Copies label, phases and mode only, never confidential fields.
 */
@Component
public final class RowLinkService {
    private final SheetRepository sheets;
    private final FormService forms;
    private final InvolvementForm design;
    private final StakeholderForm stakeholders;

    public RowLinkService(
            SheetRepository sheets, FormService forms, InvolvementForm design, StakeholderForm stakeholders) {
        this.sheets = sheets;
        this.forms = forms;
        this.design = design;
        this.stakeholders = stakeholders;
    }

    /** A list of one network's form, and the author. */
    private record Target(FormKind kind, String list, int networkId, String author) {
        FieldUpdate update(String row, String field, String value, int expectedRevision) {
            return FieldUpdateBuilder.ofOnlyTurn(networkId, kind.key(), author)
                    .update(list, row, field, value, expectedRevision);
        }
    }

    private SheetState state(int networkId, FormKind kind) {
        return sheets.state(sheets.find(networkId, kind.key(), Sheet.ONLY_TURN));
    }

    /** Ids of linked design rows by stakeholder id. */
    public Map<String, String> pairs(int networkId) {
        SheetState planned = state(networkId, design);
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Row stakeholder : state(networkId, stakeholders).rows(StakeholderForm.ROWS)) {
            String row = LinkedRowIds.row(planned, stakeholder.id());
            planned.row(row).ifPresent(found -> pairs.put(stakeholder.id(), found.id()));
        }
        return pairs;
    }

    /**
     * Creates the design's row for a stakeholder.
     *
     * @return the row, new or existing
     * @throws ValidationException when there is no such stakeholder or it has no label
     */
    public Row toDesign(int networkId, String stakeholder, String author) {
        Row from = requireRow(state(networkId, stakeholders), stakeholder, StakeholderForm.LABEL);
        String row = LinkedRowIds.row(state(networkId, design), stakeholder);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(
                InvolvementForm.KIND,
                RowKind.ofStakeholder(from.value(StakeholderForm.KIND)).key());
        values.put(InvolvementForm.WHO, from.value(StakeholderForm.LABEL));
        values.put(InvolvementForm.PHASES, from.value(StakeholderForm.PHASES));
        values.put(InvolvementForm.MODE, from.value(StakeholderForm.MODE));
        return createRow(new Target(design, InvolvementForm.DESIGN, networkId, author), row, values);
    }

    /**
     * Creates the stakeholder for a design's row.
     *
     * @return the stakeholder, new or existing
     * @throws ValidationException when there is no such row, it has no label or is about tools, or the text is too long
     */
    public Row toStakeholders(int networkId, String row, String author) {
        Row from = requireRow(state(networkId, design), row, InvolvementForm.WHO);
        RowKind kind = RowKind.withKey(from.value(InvolvementForm.KIND)).orElse(RowKind.OTHER);
        if (!kind.isPeople()) {
            throw new ValidationException(
                    ValidationError.of(InvolvementForm.KIND, "innovation.involvement.exchange.tools"));
        }
        String stakeholder = LinkedRowIds.stakeholder(state(networkId, stakeholders), row);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(StakeholderForm.LABEL, from.value(InvolvementForm.WHO));
        values.put(StakeholderForm.KIND, kind.stakeholder());
        values.put(StakeholderForm.PHASES, phases(from));
        values.put(StakeholderForm.MODE, from.value(InvolvementForm.MODE));
        return createRow(new Target(stakeholders, StakeholderForm.ROWS, networkId, author), stakeholder, values);
    }

    private static String phases(Row row) {
        return DesignRow.of(row).phases().stream().sorted().map(Phase::key).collect(Collectors.joining(","));
    }

    private static Row requireRow(SheetState state, String id, String who) {
        Row row = state.row(id)
                .orElseThrow(() ->
                        new ValidationException(ValidationError.of("row", "innovation.involvement.exchange.gone")));
        if (row.value(who).isEmpty()) {
            throw new ValidationException(ValidationError.of(who, "innovation.involvement.exchange.empty"));
        }
        return row;
    }

    /** An existing row is left unchanged, a removed one is restored. */
    private Row createRow(Target target, String id, Map<String, String> values) {
        Optional<Row> now = state(target.networkId(), target.kind()).rowIncludingRemoved(id);
        if (now.isEmpty()) {
            forms.add(
                    target.kind(),
                    values.entrySet().stream()
                            .filter(value -> !value.getValue().isEmpty())
                            .map(value -> target.update(id, value.getKey(), value.getValue(), 0))
                            .toList());
        } else if (now.get().isRemoved()) {
            int expectedRevision =
                    now.get().cell(Row.REMOVED).map(FieldChange::revision).orElse(0);
            forms.save(target.kind(), target.update(id, Row.REMOVED, "", expectedRevision));
        }
        return state(target.networkId(), target.kind()).row(id).orElseThrow();
    }
}
