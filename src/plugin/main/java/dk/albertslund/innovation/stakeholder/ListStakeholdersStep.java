package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.home.NextStepCondition;
import java.util.List;
import org.springframework.stereotype.Component;

/** Next step on the home page until the network has a stakeholder. */
@Component
public final class ListStakeholdersStep implements NextStepCondition {
    @Override
    public NextStep step() {
        return NextStep.LIST_STAKEHOLDERS;
    }

    @Override
    public boolean isOpen(List<Sheet> sheets) {
        return sheets.stream().noneMatch(sheet -> sheet.kind().equals(StakeholderForm.KEY));
    }
}
