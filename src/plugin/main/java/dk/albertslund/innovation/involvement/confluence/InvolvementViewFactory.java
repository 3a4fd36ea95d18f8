package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.involvement.Coverage;
import dk.albertslund.innovation.involvement.InvolvementDesigns;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Creates the view of the involvement design's page. */
@Component
public final class InvolvementViewFactory {
    private final InvolvementForm kind;
    private final NetworkFormRenderer forms;
    private final InvolvementDesigns designs;
    private final CoverageViewFactory coverages;

    public InvolvementViewFactory(
            InvolvementForm kind,
            NetworkFormRenderer forms,
            InvolvementDesigns designs,
            CoverageViewFactory coverages) {
        this.kind = kind;
        this.forms = forms;
        this.designs = designs;
        this.coverages = coverages;
    }

    InvolvementView of(MacroContext context) {
        FormView form = forms.page(kind, InvolvementForm.PART, context);
        String starters = context.isEditable() ? starters(context) : "";
        return new InvolvementView(form, coverages.of(coverage(context)), starters, context.isExport());
    }

    private String starters(MacroContext context) {
        return InvolvementForm.missingDefaultRows(forms.state(kind, context)).stream()
                .map(starter -> starter.defaultRowId() + ":" + starter.key())
                .collect(Collectors.joining(" "));
    }

    private Coverage coverage(MacroContext context) {
        Summary summary = context.network();
        return designs.coverage(summary.networkId(), summary.position().turn());
    }

    CitizensView citizens(MacroContext context) {
        return new CitizensView(
                coverages.of(coverage(context)),
                context.isExport(),
                context.network().spaceKey() + "/" + InvolvementForm.KEY);
    }
}
