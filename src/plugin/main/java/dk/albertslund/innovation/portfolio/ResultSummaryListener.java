package dk.albertslund.innovation.portfolio;

import dk.albertslund.innovation.continuation.RealisationForm;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.phase.form.ContinuationForm;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Updates the summary when a form changes in which expected or realised value, evaluation, spread or the kind of innovation stand. */
@Component
public final class ResultSummaryListener implements SheetChangeListener {
    /** What counts, by form: lists, or fields of the form itself. */
    private static final Map<String, Set<String>> COUNTED = Map.of(
            ProfileForm.KEY, Set.of(ProfileForm.INNOVATION_TYPE),
            ResultSummary.PHASE_FOCUS, Set.of(FocusForm.EXPECTED),
            ResultSummary.PHASE_CONTINUATION, Set.of(ContinuationForm.EVALUATED, ContinuationForm.SPREAD),
            RealisationForm.KEY, Set.of(RealisationForm.VALUES));

    private final ResultSummary results;

    public ResultSummaryListener(ResultSummary results) {
        this.results = results;
    }

    /** Listens to every kind, as the answers stand in four forms. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void onChange(SheetChange change) {
        Set<String> counted = COUNTED.getOrDefault(change.sheet().kind(), Set.of());
        boolean isTouched = change.changes().stream().anyMatch(saved -> counted.contains(place(saved)));
        if (isTouched || (change.isWhole() && !counted.isEmpty())) {
            results.update(change.sheet().networkId(), change.when());
        }
    }

    private static String place(FieldChange saved) {
        return saved.row().equals(Row.SHEET) ? saved.field() : saved.list();
    }
}
