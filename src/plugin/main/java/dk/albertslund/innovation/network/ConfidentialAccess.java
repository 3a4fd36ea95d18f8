package dk.albertslund.innovation.network;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may read and write what a form holds for the people of the network alone, such as names and what is thought of
 * people. It costs the same few statements however much is written.
 */
@Component
public final class ConfidentialAccess {
    private final Sheets sheets;
    private final Pages pages;
    private final Access access;

    public ConfidentialAccess(Sheets sheets, Pages pages, Access access) {
        this.sheets = sheets;
        this.pages = pages;
        this.access = access;
    }

    public NetworkPeople people(int networkId) {
        return NetworkPeople.in(sheets.content(sheets.sheet(networkId, ProfileForm.KEY, Sheet.ONLY_TURN)));
    }

    /** Whether the person who asks is one of the network's people, or administers its space. */
    public boolean isInsider(int networkId, String spaceKey) {
        return insiders(networkId, spaceKey).isPresent();
    }

    private Optional<NetworkPeople> insiders(int networkId, String spaceKey) {
        return Optional.of(people(networkId))
                .filter(people -> access.isAmong(people.all()) || access.mayAdminister(spaceKey));
    }

    /**
     * The network's people when the person who asks is one of them, or administers the space, and may view the page that
     * shows the form. It is the page that showed it first; a page of one's own does not lead around a restriction of that
     * one. While no page shows the form nobody reads what it holds for them.
     */
    public Optional<NetworkPeople> readers(int networkId, String spaceKey, FormKind kind) {
        return isPageOpen(networkId, spaceKey, kind) ? insiders(networkId, spaceKey) : Optional.empty();
    }

    public boolean mayRead(int networkId, String spaceKey, FormKind kind) {
        return !kind.hasFieldsForEditors() || readers(networkId, spaceKey, kind).isPresent();
    }

    private boolean isPageOpen(int networkId, String spaceKey, FormKind kind) {
        return pages.of(networkId).stream()
                .filter(shown -> !kind.shownBy(shown.part()).isEmpty())
                .findFirst()
                .filter(shown -> access.mayViewPage(spaceKey, shown.pageId()))
                .isPresent();
    }

    /** Who takes part decides who reads names: only those who are in it already, or administer the space, change that. */
    public boolean mayWrite(int networkId, String spaceKey, FormKind kind, String list, String field) {
        if (NetworkPeople.isRole(kind.key(), field)) {
            return isInsider(networkId, spaceKey);
        }
        return !kind.isForEditors(list, field) || mayRead(networkId, spaceKey, kind);
    }
}
