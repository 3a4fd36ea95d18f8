package dk.albertslund.innovation.phase.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import dk.albertslund.innovation.form.confluence.AoChange;
import dk.albertslund.innovation.form.confluence.AoSheet;
import dk.albertslund.innovation.phase.form.ValueType;
import java.util.Map;
import net.java.ao.Query;

/**
 * Upgrade task 1: replaces the model's five former kinds of expected value by {@link
 * dk.albertslund.innovation.phase.form.ValueType}, in all revisions, so that the history stays readable. Descriptions
 * are not changed.
 */
public final class ValueTypesUpgradeTask implements ActiveObjectsUpgradeTask {
    private static final String FORM = ":phaseFocus:";
    private static final String LIST = "expectedValue";
    private static final String FIELD = "valueType";
    private static final Map<String, ValueType> BOTTOM_LINES = Map.of(
            "productivity", ValueType.EFFICIENCY,
            "effect", ValueType.QUALITY,
            "serviceExperience", ValueType.QUALITY,
            "democracy", ValueType.CITIZEN_INVOLVEMENT,
            "wellbeing", ValueType.STAFF_SATISFACTION);

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    /** Checks that the tables exist: Active Objects also runs upgrade tasks on first installation. */
    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion before, ActiveObjects ao) {
        ao.migrate(AoSheet.class, AoChange.class);
        ao.executeInTransaction(() -> {
            for (AoSheet sheet : ao.find(AoSheet.class, Query.select())) {
                if (sheet.getPlace().contains(FORM)) {
                    upgrade(sheet, ao);
                }
            }
            return null;
        });
    }

    private static void upgrade(AoSheet sheet, ActiveObjects ao) {
        for (AoChange change : ao.find(AoChange.class, Query.select().where("SHEET_ID = ?", sheet.getID()))) {
            ValueType type = BOTTOM_LINES.get(String.valueOf(change.getContent()));
            if (type != null && LIST.equals(change.getListKey()) && FIELD.equals(change.getFieldKey())) {
                change.setContent(type.key());
                change.save();
            }
        }
    }
}
