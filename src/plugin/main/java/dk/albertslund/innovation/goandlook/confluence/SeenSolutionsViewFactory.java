package dk.albertslund.innovation.goandlook.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.goandlook.GoAndLookForm;
import dk.albertslund.innovation.goandlook.SeenSolutions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the view of what the networks saw elsewhere. */
@Component
public final class SeenSolutionsViewFactory {
    private static final int MOST = 200;

    private final SeenSolutions solutions;
    private final Messages messages;
    private final DateFormatter dates;
    private final WikiUrls urls;

    public SeenSolutionsViewFactory(SeenSolutions solutions, Messages messages, DateFormatter dates, WikiUrls urls) {
        this.solutions = solutions;
        this.messages = messages;
        this.dates = dates;
        this.urls = urls;
    }

    SeenSolutionsView of(RenderTarget target) {
        List<SeenSolutions.Seen> all = solutions.all();
        return new SeenSolutionsView(
                all.stream().limit(MOST).map(seen -> view(seen, target)).toList(),
                all.size() > MOST ? messages.text("innovation.goAndLook.list.shown", MOST, all.size()) : "");
    }

    private SeenSolutionView view(SeenSolutions.Seen seen, RenderTarget target) {
        Row row = seen.solution();
        String reuse = row.value(GoAndLookForm.REUSE);
        return new SeenSolutionView(
                row.value(GoAndLookForm.SOLUTION),
                row.value(GoAndLookForm.PLACE),
                seen.network().profile().title(),
                urls.space(target, seen.network().spaceKey()),
                row.value(GoAndLookForm.WHAT_WORKS),
                row.value(GoAndLookForm.DIFFERENCES),
                row.value(GoAndLookForm.ADAPTATION),
                reuse.isEmpty() ? "" : messages.text("innovation.form.goAndLook.reuseIntent." + reuse),
                row.value(GoAndLookForm.CONTACT),
                row.value(GoAndLookForm.LINK),
                dates.day(row.value(GoAndLookForm.SEEN_ON)),
                messages.text(GoAndLookForm.stateKey(row)));
    }
}
