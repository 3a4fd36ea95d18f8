package dk.albertslund.innovation.session.summary.confluence;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.summary.SummaryTitles;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Makes the page of a session's summary, below the session's page, in the name of the current user. Nobody who watches the space
 * gets a mail of it.
 */
@Component
public final class SessionSummaryService {
    private final SessionSummaryRenderer renderer;
    private final SummaryPages networkPages;
    private final NetworkPermissions permissions;
    private final PageManager pages;
    private final Transactions transactions;

    public SessionSummaryService(
            SessionSummaryRenderer renderer,
            SummaryPages networkPages,
            NetworkPermissions permissions,
            @ComponentImport PageManager pages,
            Transactions transactions) {
        this.renderer = renderer;
        this.networkPages = networkPages;
        this.permissions = permissions;
        this.pages = pages;
        this.transactions = transactions;
    }

    /** A page that was made. */
    public record Made(long pageId, String title) {}

    /**
     * Makes a page. The user has to have the right to make pages in the space.
     *
     * @param instance which of the network's sessions
     * @param author user key of the current user
     * @throws ApiException when the session has no page that the user may view (404)
     */
    public Made make(Network network, String instance, String author) {
        Page parent = networkPages
                .page(
                        network,
                        shown -> shown.part().equals(SessionForm.PART)
                                && shown.instance().equals(instance))
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.session.summary.problem.page"));
        SummaryTitles titles = renderer.titles(network, instance);
        return transactions.execute(() -> {
            List<String> earlier = new ArrayList<>();
            int number = 1;
            Page taken = pages.getPage(network.spaceKey(), titles.of(number));
            while (taken != null) {
                if (permissions.mayViewPage(network.spaceKey(), PageReader.id(taken))) {
                    earlier.add(PageReader.storageFormat(taken));
                }
                number++;
                taken = pages.getPage(network.spaceKey(), titles.of(number));
            }
            return save(parent, titles.of(number), renderer.storageFormat(network, instance, author, earlier));
        });
    }

    private Made save(Page parent, String title, String storage) {
        Page page = new Page();
        page.setSpace(parent.getSpace());
        page.setTitle(title);
        page.setBodyAsString(storage);
        parent.addChild(page);
        pages.saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
        return new Made(PageReader.id(pages.getPage(PageReader.spaceKey(parent), title)), title);
    }
}
