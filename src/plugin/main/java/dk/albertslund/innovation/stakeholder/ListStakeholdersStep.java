package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.home.NextStepCondition;
import org.springframework.stereotype.Component;

/** Next step on the home page until the network has a stakeholder. */
@Component
public final class ListStakeholdersStep implements NextStepCondition {
    private final SheetRepository sheets;

    public ListStakeholdersStep(SheetRepository sheets) {
        this.sheets = sheets;
    }

    @Override
    public NextStep step() {
        return NextStep.LIST_STAKEHOLDERS;
    }

    @Override
    public boolean isOpen(int networkId) {
        return sheets.find(networkId, StakeholderForm.KEY, Sheet.ONLY_TURN).revision() == 0;
    }
}
