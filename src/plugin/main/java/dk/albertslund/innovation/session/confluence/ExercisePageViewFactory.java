package dk.albertslund.innovation.session.confluence;

import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.page.confluence.NewPageButtons;
import dk.albertslund.innovation.page.confluence.NewPagesView;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.session.ExercisePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the views of pages that items of a programme lead to. */
@Component
public final class ExercisePageViewFactory {
    private final NetworkPageUrls pages;
    private final NewPageButtons buttons;

    public ExercisePageViewFactory(NetworkPageUrls pages, NewPageButtons buttons) {
        this.pages = pages;
        this.buttons = buttons;
    }

    PageUrls urls(MacroContext context) {
        return pages.forContext(context);
    }

    /** The pages that the network has. */
    List<ExercisePageView> existing(PageUrls urls) {
        return ExercisePart.KEYS.stream()
                .map(part -> new ExercisePageView(part, urls.of(part)))
                .filter(page -> !page.url().isEmpty())
                .toList();
    }

    /** The pages that the reader can add. */
    NewPagesView missing(PageUrls urls, MacroContext context) {
        return buttons.of(
                ExercisePart.KEYS.stream()
                        .filter(part -> urls.of(part).isEmpty())
                        .toList(),
                context);
    }
}
