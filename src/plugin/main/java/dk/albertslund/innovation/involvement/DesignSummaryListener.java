package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import org.springframework.stereotype.Component;

/** Updates the summary when the design changes; the nightly reconciliation too, with the phases' answers. */
@Component
public final class DesignSummaryListener implements SheetChangeListener {
    private final CitizenSummary citizens;

    public DesignSummaryListener(CitizenSummary citizens) {
        this.citizens = citizens;
    }

    @Override
    public String kind() {
        return InvolvementForm.KEY;
    }

    @Override
    public void onChange(SheetChange change) {
        citizens.update(change.sheet().networkId(), change.when());
    }
}
