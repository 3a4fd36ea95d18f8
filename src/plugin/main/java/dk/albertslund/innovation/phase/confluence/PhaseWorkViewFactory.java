package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.phase.PhaseExitCriteria;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Creates the view of a phase's form and criteria. */
@Component
public final class PhaseWorkViewFactory {
    private final PhaseFormRegistry phaseForms;
    private final NetworkFormRenderer forms;
    private final PhaseExitCriteria exitCriteria;
    private final PhaseTitles titles;
    private final CriterionViewFactory criteria;

    public PhaseWorkViewFactory(
            PhaseFormRegistry phaseForms,
            NetworkFormRenderer forms,
            PhaseExitCriteria exitCriteria,
            PhaseTitles titles,
            CriterionViewFactory criteria) {
        this.phaseForms = phaseForms;
        this.forms = forms;
        this.exitCriteria = exitCriteria;
        this.titles = titles;
        this.criteria = criteria;
    }

    PhaseWorkView of(Phase phase, MacroContext context) {
        PhaseForm kind = phaseForms.of(phase);
        SheetState state = forms.state(kind, context);
        FormView form = forms.view(kind, kind.sections(), state, context);
        return new PhaseWorkView(form, criteria.of(context, kind, state), turns(kind, form, context));
    }

    private TurnTableView turns(PhaseForm kind, FormView now, MacroContext context) {
        SortedMap<Integer, SheetState> before = forms.earlierTurns(kind, context);
        List<String> names = new ArrayList<>();
        List<FormView> views = new ArrayList<>();
        before.forEach((turn, state) -> {
            names.add(titles.turn(new PhasePosition(kind.phase(), turn)));
            views.add(forms.view(kind, kind.sections(), state, context));
        });
        names.add(titles.turn(context.network().position()));
        views.add(now);
        return new TurnTableView(names, TurnRowFactory.of(views));
    }

    /** Texts of the unmet criteria of the current phase. */
    List<String> missing(MacroContext context) {
        return exitCriteria
                .missing(context.network(), context.network().position().phase())
                .stream()
                .map(criteria::text)
                .toList();
    }

    /** Whether the network's type has enforced gates. */
    boolean hasGates(MacroContext context) {
        return exitCriteria.hasGates(context.network());
    }
}
