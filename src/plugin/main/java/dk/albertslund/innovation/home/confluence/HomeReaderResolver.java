package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.home.HomeReader;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.profile.NetworkPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decides who reads a home page, and whom a guest can ask. */
@Component
public final class HomeReaderResolver {
    private final NetworkPermissions permissions;
    private final UserDirectory users;
    private final WikiUrls urls;

    public HomeReaderResolver(NetworkPermissions permissions, UserDirectory users, WikiUrls urls) {
        this.permissions = permissions;
        this.users = users;
        this.urls = urls;
    }

    /** Without a statement. Exports show what a leader sees, as they are read by many. */
    HomeReader reader(MacroContext context, SheetState profile) {
        NetworkPeople people = NetworkPeople.in(profile);
        if (context.isExport()
                || permissions.isCurrentUserIn(people.sessionLeaders())
                || permissions.mayAdminister(context.network().spaceKey())) {
            return HomeReader.LEADER;
        }
        return context.isEditable() || permissions.isCurrentUserIn(people.all()) ? HomeReader.MEMBER : HomeReader.GUEST;
    }

    /** URL of the brief before the meeting, for the reference leaders of a network that is not for practice; empty for others. */
    String brief(MacroContext context) {
        Summary network = context.network();
        return context.isExport()
                        || network.isPractice()
                        || !permissions.isCurrentUserIn(network.profile().referenceLeaders())
                ? ""
                : urls.servlet(context.target(), "/brief?network=" + network.spaceKey());
    }

    /** The leaders who still are users of the wiki, with their profiles. */
    List<LinkView> contacts(MacroContext context) {
        return context.network().profile().leaders().stream()
                .flatMap(key -> users.findByKey(key).stream())
                .map(leader -> new LinkView(leader.fullName(), urls.profile(context.target(), leader.name())))
                .toList();
    }
}
