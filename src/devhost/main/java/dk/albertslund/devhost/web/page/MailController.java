package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.service.HostMailQueue.HostMail;
import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Shows administrators the mails that Confluence would send: a list, and each as a mail program shows it. */
public final class MailController {
    private static final String ADDRESS = "/mails";

    private MailController() {}

    public static void addTo(Routes routes) {
        routes.add(ADDRESS, MailController::mails);
    }

    private static void mails(Exchange exchange) throws IOException {
        if (!exchange.site().wiki().isAdministrator(exchange.user())) {
            throw RefusedException.forbidden();
        }
        List<HostMail> mails = exchange.site().runtime().mails().mails();
        if (!exchange.has("mail")) {
            new PageLayout(exchange).title(exchange.text("mails.title")).show("mails", Map.of("mails", mails));
            return;
        }
        long number = exchange.number("mail");
        if (number < 1 || number > mails.size()) {
            throw RefusedException.notFound();
        }
        exchange.html(mails.get((int) number - 1).html());
    }
}
