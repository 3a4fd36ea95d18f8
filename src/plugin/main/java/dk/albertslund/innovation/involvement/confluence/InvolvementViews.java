package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.involvement.Coverage;
import dk.albertslund.innovation.involvement.Designs;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.confluence.NetworkForms;
import dk.albertslund.innovation.network.confluence.Place;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together the page of the involvement design. */
@Component
public final class InvolvementViews {
    private final InvolvementForm kind;
    private final NetworkForms forms;
    private final Designs designs;
    private final CoverageViews coverages;

    public InvolvementViews(InvolvementForm kind, NetworkForms forms, Designs designs, CoverageViews coverages) {
        this.kind = kind;
        this.forms = forms;
        this.designs = designs;
        this.coverages = coverages;
    }

    InvolvementView of(Place place) {
        FormView form = forms.page(kind, InvolvementForm.PART, place);
        String starters = place.isEditable() ? starters(place) : "";
        return new InvolvementView(form, coverages.of(coverage(place)), starters, place.isPaper());
    }

    private String starters(Place place) {
        return InvolvementForm.missingStarters(forms.content(kind, place)).stream()
                .map(starter -> starter.starterRow() + ":" + starter.key())
                .collect(Collectors.joining(" "));
    }

    private Coverage coverage(Place place) {
        Summary network = place.network();
        return designs.coverage(network.networkId(), network.standing().turn());
    }

    CitizensView citizens(Place place) {
        return new CitizensView(coverages.citizens(coverage(place)), place.isPaper());
    }
}
