package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.home.NextStepCondition;
import java.util.List;
import org.springframework.stereotype.Component;

/** Next step on the home page until the design has content. */
@Component
public final class PlanInvolvementStep implements NextStepCondition {
    private final InvolvementDesigns designs;

    public PlanInvolvementStep(InvolvementDesigns designs) {
        this.designs = designs;
    }

    @Override
    public NextStep step() {
        return NextStep.PLAN_INVOLVEMENT;
    }

    @Override
    public boolean isOpen(List<Sheet> sheets) {
        return designs.isUntouched(sheets);
    }
}
