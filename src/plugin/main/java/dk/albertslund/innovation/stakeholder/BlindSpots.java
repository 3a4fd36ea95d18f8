package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.form.FieldVisibility;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.CondensedStage;
import dk.albertslund.innovation.model.InvolvementMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds gaps in a list of stakeholders; non-blocking hints. */
public final class BlindSpots {
    private static final String KEY = "innovation.stakeholder.blind.";
    private static final int MOST_NAMED = 5;

    private final List<Stakeholder> all;
    private final Map<String, Long> rowsPerName;
    private final List<BlindSpot> found = new ArrayList<>();

    private BlindSpots(List<Stakeholder> all) {
        this.all = all;
        this.rowsPerName = all.stream().collect(Collectors.groupingBy(Stakeholder::name, Collectors.counting()));
    }

    /** Gaps of the whole list, then those of single rows; none for an empty list. */
    public static List<BlindSpot> of(SheetState state) {
        BlindSpots spots = new BlindSpots(Stakeholder.in(state));
        if (!spots.all.isEmpty()) {
            spots.checkList();
            spots.all.forEach(spots::check);
        }
        return List.copyOf(spots.found);
    }

    private void checkList() {
        if (all.stream().noneMatch(stakeholder -> stakeholder.isOf(StakeholderKind.CITIZEN))) {
            list("citizens", FieldVisibility.READERS);
        }
        if (all.stream()
                        .filter(stakeholder -> stakeholder.isOf(StakeholderKind.PROFESSION))
                        .count()
                == 1) {
            list("profession", FieldVisibility.READERS);
        }
        boolean isAnybodyPlanned =
                all.stream().anyMatch(stakeholder -> !stakeholder.phases().isEmpty());
        if (isAnybodyPlanned && all.stream().noneMatch(BlindSpots::isThereInTheEnd)) {
            list("end", FieldVisibility.READERS);
        }
        listNames("plan", BlindSpots::isUnplanned, FieldVisibility.EDITORS_ONLY);
        listNames("informed", BlindSpots::isMerelyInformed, FieldVisibility.READERS);
    }

    private void list(String name, FieldVisibility visibility, String... arguments) {
        found.add(new BlindSpot(Row.SHEET, BlindSpot.LIST, KEY + name, List.of(arguments), visibility));
    }

    private void listNames(String name, Predicate<Stakeholder> isNamed, FieldVisibility visibility) {
        List<String> labels =
                all.stream().filter(isNamed).map(Stakeholder::label).toList();
        if (!labels.isEmpty()) {
            String named = BidiIsolation.joinIsolated(labels.subList(0, Math.min(MOST_NAMED, labels.size())));
            list(name, visibility, labels.size() > MOST_NAMED ? named + " \u2026" : named);
        }
    }

    private void check(Stakeholder stakeholder) {
        if (isUnplanned(stakeholder)) {
            row(stakeholder, StakeholderForm.CAN_BLOCK, "row.plan", FieldVisibility.EDITORS_ONLY);
        }
        if (isMerelyInformed(stakeholder)) {
            row(stakeholder, StakeholderForm.MODE, "row.informed", FieldVisibility.READERS);
        }
        if (rowsPerName.get(stakeholder.name()) > 1) {
            row(stakeholder, StakeholderForm.LABEL, "row.duplicate", FieldVisibility.READERS);
        }
    }

    private void row(Stakeholder stakeholder, String field, String name, FieldVisibility visibility) {
        found.add(new BlindSpot(stakeholder.id(), field, KEY + name, List.of(), visibility));
    }

    /** Can block the work, and has no planned involvement. */
    private static boolean isUnplanned(Stakeholder stakeholder) {
        return stakeholder.canBlock() && stakeholder.phases().isEmpty();
    }

    private static boolean isMerelyInformed(Stakeholder stakeholder) {
        return stakeholder.category().filter(Category.RESOURCE_PERSON::equals).isPresent()
                && stakeholder.mode().filter(InvolvementMode.INFORMED::equals).isPresent();
    }

    private static boolean isThereInTheEnd(Stakeholder stakeholder) {
        return stakeholder.phases().stream().anyMatch(phase -> phase.stage() == CondensedStage.IMPLEMENTING);
    }
}
