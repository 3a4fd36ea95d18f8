package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.involvement.Coverage;
import dk.albertslund.innovation.involvement.InvolvementDesigns;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Creates the view of the involvement design's page. */
@Component
public final class InvolvementViewFactory {
    private static final InvolvementForm KIND = new InvolvementForm();

    private final NetworkFormRenderer forms;
    private final InvolvementPageParts parts;
    private final MatrixLinks matrixLinks;
    private final NetworkPageUrls pages;
    private final InvolvementDesigns designs;

    public InvolvementViewFactory(
            NetworkFormRenderer forms,
            InvolvementPageParts parts,
            MatrixLinks matrixLinks,
            NetworkPageUrls pages,
            InvolvementDesigns designs) {
        this.forms = forms;
        this.parts = parts;
        this.matrixLinks = matrixLinks;
        this.pages = pages;
        this.designs = designs;
    }

    InvolvementView of(MacroContext context) {
        List<Sheet> sheets = forms.sheets(context);
        SheetState state = forms.state(forms.sheet(KIND, sheets, context));
        FormView form = forms.page(KIND, InvolvementForm.PART, state, context);
        Phase now = now(context);
        int turn = context.network().position().turn();
        LeadView lead = parts.lead(designs.coverage(sheets, turn), now, context.isEditable());
        String stakeholders = url(context, StakeholderForm.PART);
        return new InvolvementView(
                form,
                lead,
                parts.grid(form, state, now, Set.of(lead.missing().split(" ")), pages.forContext(context)),
                context.isEditable() ? starters(state) : "",
                context.isEditable() && !stakeholders.isEmpty() ? matrixLinks.of(sheets, context) : List.of(),
                stakeholders,
                context.isExport());
    }

    private static String starters(SheetState state) {
        return InvolvementForm.missingDefaultRows(state).stream()
                .map(starter -> starter.defaultRowId() + ":" + starter.key())
                .collect(Collectors.joining(" "));
    }

    private Coverage coverage(MacroContext context) {
        Summary summary = context.network();
        return designs.coverage(summary.networkId(), summary.position().turn());
    }

    private static Phase now(MacroContext context) {
        return context.network().position().phase();
    }

    private String url(MacroContext context, String part) {
        return pages.forContext(context).of(part);
    }

    CitizensView citizens(MacroContext context) {
        Coverage coverage = coverage(context);
        return new CitizensView(
                parts.lead(coverage, now(context), context.isEditable()),
                parts.tiles(coverage, now(context)),
                url(context, InvolvementForm.PART),
                context.isExport(),
                context.network().spaceKey() + "/" + InvolvementForm.KEY);
    }
}
