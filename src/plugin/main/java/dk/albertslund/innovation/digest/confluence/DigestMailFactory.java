package dk.albertslund.innovation.digest.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.digest.NetworkNews;
import dk.albertslund.innovation.digest.NewsItem;
import dk.albertslund.innovation.mail.MailText;
import dk.albertslund.innovation.network.NetworkPermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the weekly mail as the current user may read it: at most ten lines, the most important of all networks. */
@Component
public final class DigestMailFactory {
    private static final int MOST_LINES = 10;

    private final NetworkPermissions permissions;
    private final NewsLineFactory lines;
    private final ViewRenderer renderer;
    private final WikiUrls urls;
    private final Messages messages;

    public DigestMailFactory(
            NetworkPermissions permissions,
            NewsLineFactory lines,
            ViewRenderer renderer,
            WikiUrls urls,
            Messages messages) {
        this.permissions = permissions;
        this.lines = lines;
        this.renderer = renderer;
        this.urls = urls;
        this.messages = messages;
    }

    private record Told(NetworkNews news, NewsItem item) {}

    /** @return empty when there is nothing to tell */
    Optional<MailText> of(String userKey, List<NetworkNews> all) {
        Set<String> viewable = permissions.filterViewable(
                all.stream().map(news -> news.summary().spaceKey()).toList());
        List<Told> told = all.stream()
                .filter(news -> viewable.contains(news.summary().spaceKey()))
                .flatMap(news -> news.itemsFor(userKey).stream().map(item -> new Told(news, item)))
                .sorted(Comparator.comparing((Told one) -> one.item().kind()))
                .limit(MOST_LINES)
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<NetworkNews> networks = told.stream().map(Told::news).distinct().toList();
        DigestView view = new DigestView(
                networks.stream().map(news -> network(news, told)).toList());
        return Optional.of(new MailText(subject(networks), renderer.render("digest/mail.vm", "digest", view)));
    }

    private DigestNetworkView network(NetworkNews news, List<Told> told) {
        return new DigestNetworkView(
                title(news),
                urls.space(RenderTarget.EXPORT, news.summary().spaceKey()),
                told.stream()
                        .filter(one -> one.news().equals(news))
                        .map(one -> lines.line(one.item(), news, RenderTarget.EXPORT))
                        .collect(Collectors.toList()));
    }

    private String subject(List<NetworkNews> networks) {
        return networks.size() == 1
                ? messages.text("innovation.digest.subject.one", title(networks.get(0)))
                : messages.text("innovation.digest.subject.many", networks.size());
    }

    private static String title(NetworkNews news) {
        return news.summary().profile().title();
    }
}
