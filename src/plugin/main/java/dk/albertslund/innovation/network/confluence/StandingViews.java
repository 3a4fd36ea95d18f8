package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.network.Access;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Pages;
import dk.albertslund.innovation.network.Summaries;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.PhaseTitles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells on each page of a network's space where the network stands and what it asks, but for what a macro on the page
 * says already. One statement where there is no network, three where there is one: its summary, its pages,
 * and what phases are called.
 */
@Component
public final class StandingViews {
    private final Summaries summaries;
    private final Access access;
    private final NetworkPages pages;
    private final PhaseTitles titles;
    private final Texts texts;

    public StandingViews(Summaries summaries, Access access, NetworkPages pages, PhaseTitles titles, Texts texts) {
        this.summaries = summaries;
        this.access = access;
        this.pages = pages;
        this.titles = titles;
        this.texts = texts;
    }

    /** Empty where there is no network, for those who may not view it, and where the page has said it all. */
    Optional<StandingView> of(String spaceKey, long pageId) {
        return summaries
                .inSpace(spaceKey)
                .filter(network -> access.mayView(spaceKey))
                .map(network -> view(network, pageId))
                .filter(view -> !view.isEmpty());
    }

    private StandingView view(Summary network, long pageId) {
        List<Pages.Shown> shown = pages.shown(network.networkId());
        PageUrls urls = pages.urls(shown, Showing.SCREEN);
        Set<String> here = shown.stream()
                .filter(part -> part.pageId() == pageId)
                .map(Pages.Shown::part)
                .collect(Collectors.toSet());
        return new StandingView(
                saysWhere(here) ? StandingView.Line.NONE : phase(network, urls),
                saysWhat(here)
                        ? StandingView.Line.NONE
                        : new StandingView.Line(network.question(), urls.of("question")),
                titles.turn(network.standing()),
                status(network));
    }

    private StandingView.Line phase(Summary network, PageUrls urls) {
        var phase = network.standing().phase();
        return new StandingView.Line(titles.title(phase), urls.of("phase-" + phase.key()));
    }

    private static boolean saysWhere(Set<String> parts) {
        return parts.stream()
                .anyMatch(part -> part.equals("home") || part.equals("spiral") || part.startsWith("phase-"));
    }

    private static boolean saysWhat(Set<String> parts) {
        return parts.contains("home") || parts.contains("question");
    }

    private String status(Summary network) {
        NetworkStatus status = network.profile().status();
        return status == NetworkStatus.ACTIVE
                ? ""
                : texts.text("innovation.form.networkProfile.status." + status.key());
    }
}
