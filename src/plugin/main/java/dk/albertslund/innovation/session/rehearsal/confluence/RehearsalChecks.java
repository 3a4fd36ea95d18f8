package dk.albertslund.innovation.session.rehearsal.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.page.ConfidentialAccess;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the wiki itself knows of whether a session is ready: its programme, pages to print, and somebody who can take over. */
@Component
public final class RehearsalChecks {
    private final SheetRepository sheets;
    private final NetworkPageUrls pages;
    private final ConfidentialAccess people;
    private final CurrentUser currentUser;
    private final Messages messages;

    public RehearsalChecks(
            SheetRepository sheets,
            NetworkPageUrls pages,
            ConfidentialAccess people,
            CurrentUser currentUser,
            Messages messages) {
        this.sheets = sheets;
        this.pages = pages;
        this.people = people;
        this.currentUser = currentUser;
        this.messages = messages;
    }

    /**
     * One thing that is looked at.
     *
     * @param ready whether it is as it should be
     * @param text what was found, and what to do about it
     */
    record Check(String key, boolean ready, String text) {}

    /** @param instance which of the network's sessions */
    List<Check> of(int networkId, String instance) {
        SheetKey key = new SheetKey(networkId, SessionForm.KEY, Sheet.ONLY_TURN, instance);
        Programme programme = Programme.of(sheets.state(sheets.find(key)));
        return List.of(programme(programme), sheetsToPrint(networkId, programme), partner(networkId));
    }

    private Check programme(Programme programme) {
        int items = programme.items().size();
        return items == 0
                ? new Check("programme", false, messages.text("innovation.rehearsal.programme.none"))
                : new Check("programme", true, messages.text("innovation.rehearsal.programme.ready", items));
    }

    private Check sheetsToPrint(int networkId, Programme programme) {
        PageUrls urls = pages.urls(pages.shown(networkId), RenderTarget.SCREEN);
        List<String> parts = programme.items().stream()
                .map(item -> item.row().value(SessionForm.EXERCISE))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        List<String> missing = parts.stream()
                .filter(part -> urls.of(part).isEmpty())
                .map(part -> messages.text("innovation.session.exercise." + part))
                .toList();
        return missing.isEmpty()
                ? new Check("print", true, messages.text("innovation.rehearsal.print.ready", parts.size()))
                : new Check(
                        "print",
                        false,
                        messages.text("innovation.rehearsal.print.missing", String.join(", ", missing)));
    }

    /** Somebody else who is a leader or co-driver of the network. */
    private Check partner(int networkId) {
        String self = currentUser.userKey().orElse("");
        long others = people.people(networkId).sessionLeaders().stream()
                .filter(person -> !person.equals(self))
                .distinct()
                .count();
        return others > 0
                ? new Check("partner", true, messages.text("innovation.rehearsal.partner.ready", others))
                : new Check("partner", false, messages.text("innovation.rehearsal.partner.none"));
    }
}
