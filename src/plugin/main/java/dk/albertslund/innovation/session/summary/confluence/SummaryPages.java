package dk.albertslund.innovation.session.summary.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.page.NetworkPageRepository.Shown;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the pages of a network that the current user may view. */
@Component
public final class SummaryPages {
    private final NetworkPageUrls shown;
    private final NetworkPermissions permissions;
    private final PageManager pages;
    private final WikiUrls urls;

    public SummaryPages(
            NetworkPageUrls shown, NetworkPermissions permissions, @ComponentImport PageManager pages, WikiUrls urls) {
        this.shown = shown;
        this.permissions = permissions;
        this.pages = pages;
        this.urls = urls;
    }

    /** The first page that shows it; empty when there is none, or the user may view none. */
    Optional<AbstractPage> page(Network network, Predicate<Shown> what) {
        return readable(network, what).findFirst();
    }

    private Stream<AbstractPage> readable(Network network, Predicate<Shown> what) {
        return shown.shown(network.id()).stream()
                .filter(what)
                .filter(page -> permissions.mayViewPage(network.spaceKey(), page.pageId()))
                .flatMap(page -> PageReader.page(pages, page.pageId()).stream());
    }

    /** As {@link #page}, as a link that holds outside of the wiki too. */
    LinkView link(Network network, Predicate<Shown> what) {
        return page(network, what).map(this::link).orElse(LinkView.NONE);
    }

    LinkView link(AbstractPage page) {
        return new LinkView(page.getTitle(), urls.page(RenderTarget.EXPORT, PageReader.id(page)));
    }
}
