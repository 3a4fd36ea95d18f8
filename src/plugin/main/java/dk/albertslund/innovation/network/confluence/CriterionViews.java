package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.network.Readiness;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.PhaseForm;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What should be there before a network goes on, in words. */
@Component
public final class CriterionViews {
    private final Readiness readiness;
    private final Texts texts;
    private final NetworkPages pages;

    public CriterionViews(Readiness readiness, Texts texts, NetworkPages pages) {
        this.readiness = readiness;
        this.texts = texts;
        this.pages = pages;
    }

    List<CriterionView> of(Summary network, PhaseForm form, Content content) {
        return views(network, form, content, criterion -> CriterionView.Link.NONE);
    }

    /** With links for one who may write; whoever may read only gets the link to another page. */
    List<CriterionView> of(Place place, PhaseForm form, Content content) {
        PageUrls urls = pages.of(place);
        return views(place.network(), form, content, criterion -> link(criterion, form, place, urls));
    }

    private List<CriterionView> views(
            Summary network, PhaseForm form, Content content, Function<Criterion, CriterionView.Link> links) {
        return readiness.of(network, form, content).stream()
                .map(criterion ->
                        new CriterionView(criterion.key(), text(criterion), criterion.isMet(), links.apply(criterion)))
                .toList();
    }

    private static CriterionView.Link link(Criterion criterion, PhaseForm form, Place place, PageUrls urls) {
        if (criterion.field().isEmpty()) {
            return new CriterionView.Link(urls.of(criterion.key()), "", "");
        }
        if (!place.isEditable()) {
            return CriterionView.Link.NONE;
        }
        String id = criterion.list().isEmpty()
                ? "inno-" + form.key() + "-sheet-" + criterion.field()
                : "inno-list-" + criterion.list();
        return new CriterionView.Link("#" + id, criterion.list(), criterion.field());
    }

    String text(Criterion criterion) {
        String key = "innovation.phase.criterion." + criterion.key();
        return criterion.enough() == 0 ? texts.text(key) : texts.text(key, criterion.enough());
    }
}
