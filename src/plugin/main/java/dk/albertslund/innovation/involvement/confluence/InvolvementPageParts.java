package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.involvement.Coverage;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The parts of which the pages about involvement consist. */
@Component
public final class InvolvementPageParts {
    private final LeadViewFactory leads;
    private final GridViewFactory grids;
    private final CitizenTiles tiles;

    public InvolvementPageParts(LeadViewFactory leads, GridViewFactory grids, CitizenTiles tiles) {
        this.leads = leads;
        this.grids = grids;
        this.tiles = tiles;
    }

    LeadView lead(Coverage coverage, Phase now, boolean isEditable) {
        return leads.of(coverage, now, isEditable);
    }

    GridView grid(FormView form, SheetState state, Phase now, Set<String> missing, PageUrls pages) {
        return grids.of(form.list(InvolvementForm.DESIGN), state, now, missing, pages);
    }

    List<CitizenTileView> tiles(Coverage coverage, Phase now) {
        return tiles.of(coverage, now);
    }
}
