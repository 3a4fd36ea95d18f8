package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates what is answered to who makes a summary. */
@Component
public final class SummaryResponseFactory {
    private final CurrentUser currentUser;
    private final UserDirectory users;
    private final WikiUrls urls;

    public SummaryResponseFactory(CurrentUser currentUser, UserDirectory users, WikiUrls urls) {
        this.currentUser = currentUser;
        this.users = users;
        this.urls = urls;
    }

    String userKey() {
        return currentUser.requireUserKey();
    }

    SummaryResponse made(SessionSummaryService.Made made, SummaryMailService.Sent sent) {
        return new SummaryResponse(
                made.title(), urls.page(RenderTarget.SCREEN, made.pageId()), sent.mails(), sent.receivers());
    }

    ReceiversResponse receivers(List<String> userKeys) {
        return new ReceiversResponse(userKeys.stream().map(users::fullName).toList());
    }
}
