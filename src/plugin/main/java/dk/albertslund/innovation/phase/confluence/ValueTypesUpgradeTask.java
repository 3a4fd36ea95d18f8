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
 * Data version 1: the expected values that networks wrote by the model's five bottom lines become the five kinds that are
 * used for what was expected and what was reached alike. Earlier versions of a field are rewritten too, so that its history
 * can still be read. What is written of the value is left alone.
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

    /** The tables are asked for first: an app that is new in a wiki has none yet, and runs this as well. */
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
