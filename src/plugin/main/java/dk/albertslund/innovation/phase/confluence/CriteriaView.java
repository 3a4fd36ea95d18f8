package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/**
 * Exit criteria of a phase.
 *
 * @param panelForm as {@link dk.albertslund.innovation.form.confluence.FormView#panelForm()}
 */
public record CriteriaView(List<CriterionView> criteria, boolean isExport, String panelForm) {
    /** Number of criteria that are met. */
    public int met() {
        return (int) criteria.stream().filter(CriterionView::isMet).count();
    }

    public int all() {
        return criteria.size();
    }

    /** Texts of the unmet criteria. */
    List<String> missing() {
        return criteria.stream()
                .filter(criterion -> !criterion.isMet())
                .map(CriterionView::text)
                .toList();
    }
}
