package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.network.Readiness;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Standing;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseForms;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Puts together what a network writes down in a phase. */
@Component
public final class PhaseWorkViews {
    private static final String CRITERION = "innovation.phase.criterion.";

    private final PhaseForms phaseForms;
    private final NetworkForms forms;
    private final Readiness readiness;
    private final PhaseTitles titles;
    private final Texts texts;

    public PhaseWorkViews(
            PhaseForms phaseForms, NetworkForms forms, Readiness readiness, PhaseTitles titles, Texts texts) {
        this.phaseForms = phaseForms;
        this.forms = forms;
        this.readiness = readiness;
        this.titles = titles;
        this.texts = texts;
    }

    PhaseWorkView of(Phase phase, Place place) {
        PhaseForm kind = phaseForms.of(phase);
        Content content = forms.content(kind, place);
        FormView form = forms.view(kind, kind.sections(), content, place);
        List<CriterionView> criteria = readiness.of(place.network(), kind, content).stream()
                .map(criterion -> view(criterion))
                .toList();
        return new PhaseWorkView(form, criteria, turns(kind, form, place));
    }

    private CriterionView view(Criterion criterion) {
        return new CriterionView(text(criterion), criterion.isMet());
    }

    private String text(Criterion criterion) {
        String key = CRITERION + criterion.key();
        return criterion.enough() == 0 ? texts.text(key) : texts.text(key, criterion.enough());
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
                .map(criterion -> text(criterion))
                .toList();
    }
}
