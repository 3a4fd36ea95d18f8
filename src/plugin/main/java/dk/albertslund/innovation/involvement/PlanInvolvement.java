package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.network.NextStep;
import dk.albertslund.innovation.network.OpenStep;
import org.springframework.stereotype.Component;

/** A network is asked to plan who takes part until something is written in its design. */
@Component
public final class PlanInvolvement implements OpenStep {
    private final Designs designs;

    public PlanInvolvement(Designs designs) {
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
