package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.phase.PhaseExitCriteria;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.PhaseForm;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What should be there before a network goes on, in words. */
@Component
public final class CriterionViewFactory {
    private final PhaseExitCriteria exitCriteria;
    private final Messages messages;
    private final NetworkPageUrls pages;

    public CriterionViewFactory(PhaseExitCriteria exitCriteria, Messages messages, NetworkPageUrls pages) {
        this.exitCriteria = exitCriteria;
        this.messages = messages;
        this.pages = pages;
    }

    List<CriterionView> of(Summary summary, PhaseForm form, SheetState state) {
        return views(summary, form, state, criterion -> CriterionView.Link.NONE);
    }

    /** With links for one who may write; whoever may read only gets the link to another page. */
    List<CriterionView> of(MacroContext context, PhaseForm form, SheetState state) {
        PageUrls urls = pages.forContext(context);
        return views(context.network(), form, state, criterion -> link(criterion, form, context, urls));
    }

    private List<CriterionView> views(
            Summary summary, PhaseForm form, SheetState state, Function<Criterion, CriterionView.Link> links) {
        return exitCriteria.of(summary, form, state).stream()
                .map(criterion ->
                        new CriterionView(criterion.key(), text(criterion), criterion.isMet(), links.apply(criterion)))
                .toList();
    }

    private static CriterionView.Link link(Criterion criterion, PhaseForm form, MacroContext context, PageUrls urls) {
        if (criterion.field().isEmpty()) {
            return new CriterionView.Link(urls.of(criterion.key()), "", "");
        }
        if (!context.isEditable()) {
            return CriterionView.Link.NONE;
        }
        String id = criterion.list().isEmpty()
                ? "inno-" + form.key() + "-sheet-" + criterion.field()
                : "inno-list-" + criterion.list();
        return new CriterionView.Link("#" + id, criterion.list(), criterion.field());
    }

    String text(Criterion criterion) {
        String key = "innovation.phase.criterion." + criterion.key();
        return criterion.enough() == 0 ? messages.text(key) : messages.text(key, criterion.enough());
    }
}
