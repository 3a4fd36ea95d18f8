package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that link a row of the design and a stakeholder; derived from each other, so no link is stored. */
final class LinkedRowIds {
    private static final String ROW_OF = "involvementDesign of ";
    private static final String STAKEHOLDER_OF = "stakeholder of ";

    private LinkedRowIds() {}

    /** Id of the design's row that the stakeholder was created from, or else of the row to create from it. */
    static String row(SheetState design, String stakeholder) {
        return design.rows(InvolvementForm.DESIGN).stream()
                .map(Row::id)
                .filter(row -> hash(STAKEHOLDER_OF, row).equals(stakeholder))
                .findFirst()
                .orElse(hash(ROW_OF, stakeholder));
    }

    /** Id of the stakeholder that the row was created from, or else of the stakeholder to create from it. */
    static String stakeholder(SheetState stakeholders, String row) {
        return stakeholders.rows(StakeholderForm.ROWS).stream()
                .map(Row::id)
                .filter(stakeholder -> hash(ROW_OF, stakeholder).equals(row))
                .findFirst()
                .orElse(hash(STAKEHOLDER_OF, row));
    }

    /** Name-based UUID: the same origin always gives the same id, which makes creation idempotent. */
    private static String hash(String what, String origin) {
        return UUID.nameUUIDFromBytes((what + origin).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
