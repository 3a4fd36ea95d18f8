package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Which row of the design and which stakeholder are the same people; told by their ids alone. */
final class LinkedRowIds {
    private static final String ROW_OF = "involvementDesign of ";
    private static final String STAKEHOLDER_OF = "stakeholder of ";

    private LinkedRowIds() {}

    /** The design's row that the stakeholder came from, or else the one that is made from it. */
    static String row(SheetState design, String stakeholder) {
        return design.rows(InvolvementForm.DESIGN).stream()
                .map(Row::id)
                .filter(row -> hash(STAKEHOLDER_OF, row).equals(stakeholder))
                .findFirst()
                .orElse(hash(ROW_OF, stakeholder));
    }

    /** The stakeholder that the design's row came from, or else the one that is made from it. */
    static String stakeholder(SheetState stakeholders, String row) {
        return stakeholders.rows(StakeholderForm.ROWS).stream()
                .map(Row::id)
                .filter(stakeholder -> hash(ROW_OF, stakeholder).equals(row))
                .findFirst()
                .orElse(hash(STAKEHOLDER_OF, row));
    }

    /** Always the same for the same origin, so that nobody comes twice. */
    private static String hash(String what, String origin) {
        return UUID.nameUUIDFromBytes((what + origin).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
