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
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Tells on each page of a network's space where the network stands and what it asks, but for what a macro on the page
 * says already. One statement where there is no network, three where there is one: its summary, its pages,
 * and what phases are called.
 */
@Component
public final class StandingViews {
    static final String PHASE = "phase";
    static final String QUESTION = "question";

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

    /** For a page that is known. Empty where there is no network, for those who may not view it, and where the page says all. */
    Optional<StandingView> of(String spaceKey, long pageId) {
        return seen(spaceKey)
                .map(network -> {
                    List<Pages.Shown> shown = pages.shown(network.networkId());
                    return view(network, shown, said(shown, pageId), "");
                })
                .filter(view -> !view.isEmpty());
    }

    /** For some page of the space: says everything, also what the page may say itself. */
    Optional<StandingView> of(String spaceKey) {
        return seen(spaceKey)
                .map(network -> view(network, pages.shown(network.networkId()), Set.of(), spaceKey))
                .filter(view -> !view.isEmpty());
    }

    private Optional<Summary> seen(String spaceKey) {
        return summaries.inSpace(spaceKey).filter(network -> access.mayView(spaceKey));
    }

    /** Which of {@link #PHASE} and {@link #QUESTION} the page says itself. */
    Set<String> said(int networkId, long pageId) {
        return said(pages.shown(networkId), pageId);
    }

    private static Set<String> said(List<Pages.Shown> shown, long pageId) {
        Set<String> said = new TreeSet<>();
        shown.stream()
                .filter(part -> part.pageId() == pageId)
                .map(Pages.Shown::part)
                .forEach(part -> {
                    if (part.equals("home") || part.equals("spiral") || part.startsWith("phase-")) {
                        said.add(PHASE);
                    }
                    if (part.equals("home") || part.equals("question")) {
                        said.add(QUESTION);
                    }
                });
        return said;
    }

    private StandingView view(Summary network, List<Pages.Shown> shown, Set<String> said, String spaceKey) {
        PageUrls urls = pages.urls(shown, Showing.SCREEN);
        return new StandingView(
                said.contains(PHASE) ? StandingView.Line.NONE : phase(network, urls),
                said.contains(QUESTION)
                        ? StandingView.Line.NONE
                        : new StandingView.Line(network.question(), urls.of("question")),
                titles.turn(network.standing()),
                status(network),
                spaceKey);
    }

    private StandingView.Line phase(Summary network, PageUrls urls) {
        var phase = network.standing().phase();
        return new StandingView.Line(titles.title(phase), urls.of("phase-" + phase.key()));
    }

    private String status(Summary network) {
        NetworkStatus status = network.profile().status();
        return status == NetworkStatus.ACTIVE
                ? ""
                : texts.text("innovation.form.networkProfile.status." + status.key());
    }
}
