package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.phase.PhaseExitCriteria;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the views of a phase's exit criteria. */
@Component
public final class CriterionViewFactory {
    private final PhaseExitCriteria exitCriteria;
    private final Messages messages;
    private final NetworkPageUrls pages;
    private final PhaseFormRegistry kinds;
    private final NetworkFormRenderer forms;

    public CriterionViewFactory(
            PhaseExitCriteria exitCriteria,
            Messages messages,
            NetworkPageUrls pages,
            PhaseFormRegistry kinds,
            NetworkFormRenderer forms) {
        this.exitCriteria = exitCriteria;
        this.messages = messages;
        this.pages = pages;
        this.kinds = kinds;
        this.forms = forms;
    }

    /**
     * What is missing in a phase.
     *
     * @param all number of its criteria
     * @param texts of those that are not met
     */
    public record Missing(int all, List<String> texts) {
        public Missing {
            texts = List.copyOf(texts);
        }
    }

    /** @param sheets all sheets of the network */
    public Missing ofCurrentPhase(MacroContext context, List<Sheet> sheets) {
        PhaseForm kind = kinds.of(context.network().position().phase());
        SheetState state = forms.state(forms.sheet(kind, sheets, context));
        List<Criterion> all = exitCriteria.of(context.network(), kind, state);
        return new Missing(
                all.size(),
                all.stream()
                        .filter(criterion -> !criterion.isMet())
                        .map(this::text)
                        .toList());
    }

    /** Editors get links to fields on the page; readers get only links to other pages. */
    CriteriaView of(MacroContext context, PhaseForm form, SheetState state) {
        String panelForm = context.network().spaceKey() + "/" + form.key();
        return new CriteriaView(criteria(context, form, state), context.isExport(), panelForm);
    }

    private List<CriterionView> criteria(MacroContext context, PhaseForm form, SheetState state) {
        PageUrls urls = pages.forContext(context);
        return exitCriteria.of(context.network(), form, state).stream()
                .map(criterion -> criterion.field().isEmpty()
                        ? view(criterion, urls.of(criterion.key()), "", "")
                        : context.isEditable() ? linkedToField(criterion, form) : unlinked(criterion))
                .toList();
    }

    private CriterionView unlinked(Criterion criterion) {
        return view(criterion, "", "", "");
    }

    private CriterionView linkedToField(Criterion criterion, PhaseForm form) {
        String id = criterion.list().isEmpty()
                ? "inno-" + form.key() + "-sheet-" + criterion.field()
                : "inno-list-" + criterion.list();
        return view(criterion, "#" + id, criterion.list(), criterion.field());
    }

    private CriterionView view(Criterion criterion, String url, String list, String field) {
        return new CriterionView(criterion.key(), text(criterion), criterion.isMet(), url, list, field);
    }

    String text(Criterion criterion) {
        String key = "innovation.phase.criterion." + criterion.key();
        return criterion.enough() == 0 ? messages.text(key) : messages.text(key, criterion.enough(), criterion.there());
    }
}
