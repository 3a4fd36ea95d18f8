package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.home.NextStepCondition;
import org.springframework.stereotype.Component;

/** As long as nobody has planned who takes part, the home page asks for it. */
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
    public boolean isOpen(int networkId) {
        return designs.isUntouched(networkId);
    }
}
