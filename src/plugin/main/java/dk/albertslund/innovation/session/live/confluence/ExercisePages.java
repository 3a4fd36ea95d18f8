package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import org.springframework.stereotype.Component;

/** Whether the current user may see an exercise: whoever may not view its page does not see its form elsewhere. */
@Component
public final class ExercisePages {
    private final NetworkPageUrls pages;
    private final NetworkPermissions permissions;

    public ExercisePages(NetworkPageUrls pages, NetworkPermissions permissions) {
        this.pages = pages;
        this.permissions = permissions;
    }

    /** Whether one of the pages that show the current exercise is open to the user. */
    boolean isReadable(RunContext run) {
        return pages.shown(run.run().networkId()).stream()
                .filter(page -> page.part().equals(run.exercise()))
                .anyMatch(page -> permissions.mayViewPage(run.network().spaceKey(), page.pageId()));
    }
}
