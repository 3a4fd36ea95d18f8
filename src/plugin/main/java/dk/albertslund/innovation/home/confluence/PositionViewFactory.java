package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Creates the position panel for the pages of a network's space, without the parts that a macro on the page shows itself. One
 * statement in a space without a network, else three: summary, pages, and labels of the phases.
 */
@Component
public final class PositionViewFactory {
    static final String PHASE = "phase";
    static final String QUESTION = "question";

    private final SummaryRepository summaries;
    private final NetworkPermissions permissions;
    private final NetworkPageUrls pages;
    private final PhaseTitles titles;
    private final Messages messages;

    public PositionViewFactory(
            SummaryRepository summaries,
            NetworkPermissions permissions,
            NetworkPageUrls pages,
            PhaseTitles titles,
            Messages messages) {
        this.summaries = summaries;
        this.permissions = permissions;
        this.pages = pages;
        this.titles = titles;
        this.messages = messages;
    }

    /**
     * For a known page. Empty without a network, for users who may not view it, and when the page shows both parts itself.
     */
    Optional<PositionView> of(String spaceKey, long pageId) {
        return seen(spaceKey)
                .map(summary -> {
                    List<NetworkPageRepository.Shown> shown = pages.shown(summary.networkId());
                    return view(summary, shown, partsOnPage(shown, pageId), "");
                })
                .filter(view -> !view.isEmpty());
    }

    /** For an unknown page of the space: with all parts. */
    Optional<PositionView> of(String spaceKey) {
        return seen(spaceKey)
                .map(summary -> view(summary, pages.shown(summary.networkId()), Set.of(), spaceKey))
                .filter(view -> !view.isEmpty());
    }

    private Optional<Summary> seen(String spaceKey) {
        return summaries.findBySpace(spaceKey).filter(summary -> permissions.mayView(spaceKey));
    }

    /** Which of {@link #PHASE} and {@link #QUESTION} the page shows itself. */
    Set<String> partsOnPage(int networkId, long pageId) {
        return partsOnPage(pages.shown(networkId), pageId);
    }

    private static Set<String> partsOnPage(List<NetworkPageRepository.Shown> shown, long pageId) {
        Set<String> partsOnPage = new TreeSet<>();
        shown.stream()
                .filter(part -> part.pageId() == pageId)
                .map(NetworkPageRepository.Shown::part)
                .forEach(part -> {
                    if (part.equals("home") || part.equals("spiral") || part.startsWith("phase-")) {
                        partsOnPage.add(PHASE);
                    }
                    if (part.equals("home") || part.equals("question")) {
                        partsOnPage.add(QUESTION);
                    }
                });
        return partsOnPage;
    }

    private PositionView view(
            Summary summary, List<NetworkPageRepository.Shown> shown, Set<String> partsOnPage, String spaceKey) {
        PageUrls urls = pages.urls(shown, RenderTarget.SCREEN);
        return new PositionView(
                partsOnPage.contains(PHASE) ? LinkView.NONE : phase(summary, urls),
                partsOnPage.contains(QUESTION) ? LinkView.NONE : new LinkView(summary.question(), urls.of("question")),
                titles.turn(summary.position()),
                status(summary),
                spaceKey,
                true);
    }

    private LinkView phase(Summary summary, PageUrls urls) {
        var phase = summary.position().phase();
        return new LinkView(titles.title(phase), urls.of("phase-" + phase.key()));
    }

    private String status(Summary summary) {
        NetworkStatus status = summary.profile().status();
        return status == NetworkStatus.ACTIVE
                ? ""
                : messages.text("innovation.form.networkProfile.status." + status.key());
    }
}
