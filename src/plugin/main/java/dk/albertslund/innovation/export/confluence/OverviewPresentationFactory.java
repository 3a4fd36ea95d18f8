package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.continuation.RealisationForm;
import dk.albertslund.innovation.export.NetworkContent;
import dk.albertslund.innovation.export.office.PresentationWriter;
import dk.albertslund.innovation.export.office.Slide;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupParameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the presentation for management: a first slide, and one for each network. */
@Component
public final class OverviewPresentationFactory {
    private static final Set<String> OTHER_KINDS = Set.of(InvolvementForm.KEY, RealisationForm.KEY);

    private final CoverSlideFactory cover;
    private final NetworkSlideFactory slides;
    private final NetworkContents contents;
    private final FormKindRegistry kinds;
    private final DateFormatter dates;

    public OverviewPresentationFactory(
            CoverSlideFactory cover,
            NetworkSlideFactory slides,
            NetworkContents contents,
            FormKindRegistry kinds,
            DateFormatter dates) {
        this.cover = cover;
        this.slides = slides;
        this.contents = contents;
        this.kinds = kinds;
        this.dates = dates;
    }

    byte[] of(RollupPage page, RollupParameters parameters, Instant created) {
        Map<Integer, String> spaces = page.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.summary().networkId(), row -> row.summary().spaceKey()));
        Map<Integer, NetworkContent> written = contents.of(spaces, shownKinds());
        List<Slide> all = new ArrayList<>(List.of(cover.of(page, parameters)));
        page.rows().stream()
                .map(row -> slides.of(row, written.getOrDefault(row.summary().networkId(), NetworkContent.EMPTY)))
                .forEach(all::add);
        return PresentationWriter.of(cover.title(), all, dates.locale(), created);
    }

    private List<FormKind> shownKinds() {
        return kinds.all().stream()
                .filter(kind -> kind instanceof PhaseForm || OTHER_KINDS.contains(kind.key()))
                .toList();
    }
}
