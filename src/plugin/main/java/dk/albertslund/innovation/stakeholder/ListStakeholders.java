package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.network.NextStep;
import dk.albertslund.innovation.network.OpenStep;
import org.springframework.stereotype.Component;

/** As long as nobody has written down a stakeholder, the home page asks for it. */
@Component
public final class ListStakeholders implements OpenStep {
    private final Sheets sheets;

    public ListStakeholders(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public NextStep step() {
        return NextStep.LIST_STAKEHOLDERS;
    }

    @Override
    public boolean isOpen(int networkId) {
        return sheets.sheet(networkId, StakeholderForm.KEY, Sheet.ONLY_TURN).revision() == 0;
    }
}
