package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.confluence.ReceiptContributor;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.involvement.InvolvementDesigns;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.PhaseMoveService;
import org.springframework.stereotype.Component;

/** Adds the design's coverage to the receipt of a save in it. */
@Component
public final class CoverageReceiptContributor implements ReceiptContributor {
    private final InvolvementDesigns designs;
    private final PhaseMoveService moveService;
    private final CoverageViewFactory views;

    public CoverageReceiptContributor(
            InvolvementDesigns designs, PhaseMoveService moveService, CoverageViewFactory views) {
        this.designs = designs;
        this.moveService = moveService;
        this.views = views;
    }

    @Override
    public String key() {
        return "coverage";
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind.key().equals(InvolvementForm.KEY);
    }

    /** The design has one sheet for all turns; the coverage is that of the current turn. */
    @Override
    public Object contribute(Network network, FormKind kind, int turn, SheetState state) {
        int now = moveService.position(network).turn();
        return CoverageReceipt.of(views.of(designs.coverage(network.id(), now)));
    }
}
