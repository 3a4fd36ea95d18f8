package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.network.Readiness;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Standing;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseForms;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Puts together what a network writes down in a phase. */
@Component
public final class PhaseWorkViews {
    private final PhaseForms phaseForms;
    private final NetworkForms forms;
    private final Readiness readiness;
    private final PhaseTitles titles;
    private final CriterionViews criteria;

    public PhaseWorkViews(
            PhaseForms phaseForms,
            NetworkForms forms,
            Readiness readiness,
            PhaseTitles titles,
            CriterionViews criteria) {
        this.phaseForms = phaseForms;
        this.forms = forms;
        this.readiness = readiness;
        this.titles = titles;
        this.criteria = criteria;
    }

    PhaseWorkView of(Phase phase, Place place) {
        PhaseForm kind = phaseForms.of(phase);
        Content content = forms.content(kind, place);
        FormView form = forms.view(kind, kind.sections(), content, place);
        return new PhaseWorkView(form, criteria.of(place, kind, content), turns(kind, form, place));
    }

    private TurnTableView turns(PhaseForm kind, FormView now, Place place) {
        SortedMap<Integer, Content> before = forms.before(kind, place);
        List<String> names = new ArrayList<>();
        List<FormView> views = new ArrayList<>();
        before.forEach((turn, content) -> {
            names.add(titles.turn(new Standing(kind.phase(), turn)));
            views.add(forms.view(kind, kind.sections(), content, place));
        });
        names.add(titles.turn(place.network().standing()));
        views.add(now);
        return new TurnTableView(names, TurnRows.of(views));
    }

    /** What is still missing in the phase that the network is in. */
    List<String> missing(Place place) {
        return readiness.missing(place.network(), place.network().standing().phase()).stream()
                .map(criteria::text)
                .toList();
    }

    /** Whether networks of this type go on by a decision only. */
    boolean hasGates(Place place) {
        return readiness.hasGates(place.network());
    }
}
