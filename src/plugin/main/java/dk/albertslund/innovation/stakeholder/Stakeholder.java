package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A row of the stakeholder form with typed access. */
public record Stakeholder(Row row) {
    /** All rows with a name, in the order of creation. */
    public static List<Stakeholder> in(SheetState state) {
        return state.rows(StakeholderForm.ROWS).stream()
                .map(Stakeholder::new)
                .filter(stakeholder -> !stakeholder.label().isEmpty())
                .toList();
    }

    public String id() {
        return row.id();
    }

    /** Name of the role or group. */
    public String label() {
        return row.value(StakeholderForm.LABEL);
    }

    /** The normalised label, for comparing. */
    String name() {
        return label().toLowerCase(Locale.ROOT);
    }

    public boolean isOf(StakeholderKind kind) {
        return row.value(StakeholderForm.KIND).equals(kind.key());
    }

    public OptionalInt influence() {
        return step(StakeholderForm.INFLUENCE);
    }

    public OptionalInt affected() {
        return step(StakeholderForm.AFFECTED);
    }

    private OptionalInt step(String field) {
        String value = row.value(field);
        return value.matches("[1-5]") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    /** Empty until influence and affected are given. */
    public Optional<Category> category() {
        return Category.of(influence(), affected());
    }

    public Optional<InvolvementMode> mode() {
        return InvolvementMode.withKey(row.value(StakeholderForm.MODE));
    }

    public List<Phase> phases() {
        return row.keys(StakeholderForm.PHASES).stream()
                .flatMap(key -> Phase.withKey(key).stream())
                .toList();
    }

    /** Confidential. */
    public boolean canBlock() {
        return row.isTicked(StakeholderForm.CAN_BLOCK);
    }
}
