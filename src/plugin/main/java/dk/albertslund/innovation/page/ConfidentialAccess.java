package dk.albertslund.innovation.page;

import dk.albertslund.innovation.form.ConfidentialFieldAccess;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.profile.NetworkPeople;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Access to confidential fields, such as names of persons and assessments of them. Takes a constant number of
 * statements.
 */
@Component
public final class ConfidentialAccess implements ConfidentialFieldAccess {
    private final SheetRepository sheets;
    private final NetworkPageRepository pages;
    private final NetworkPermissions permissions;

    public ConfidentialAccess(SheetRepository sheets, NetworkPageRepository pages, NetworkPermissions permissions) {
        this.sheets = sheets;
        this.pages = pages;
        this.permissions = permissions;
    }

    public NetworkPeople people(int networkId) {
        return NetworkPeople.in(sheets.state(sheets.find(networkId, ProfileForm.KEY, Sheet.ONLY_TURN)));
    }

    /** Whether the current user is a member of the network or administers its space. */
    public boolean isInsider(int networkId, String spaceKey) {
        return insiders(networkId, spaceKey).isPresent();
    }

    private Optional<NetworkPeople> insiders(int networkId, String spaceKey) {
        return Optional.of(people(networkId))
                .filter(people -> permissions.isCurrentUserIn(people.all()) || permissions.mayAdminister(spaceKey));
    }

    /**
     * The network's members, when the current user is one of them or administers the space, and may view the page that
     * first showed the form; so a page of one's own does not bypass a restriction on that page. Empty while no page
     * shows the form.
     */
    public Optional<NetworkPeople> readers(int networkId, String spaceKey, FormKind kind) {
        return isPageOpen(networkId, spaceKey, kind) ? insiders(networkId, spaceKey) : Optional.empty();
    }

    @Override
    public boolean mayRead(Network network, FormKind kind) {
        return !kind.hasEditorsOnlyFields()
                || readers(network.id(), network.spaceKey(), kind).isPresent();
    }

    private boolean isPageOpen(int networkId, String spaceKey, FormKind kind) {
        return pages.findByNetwork(networkId).stream()
                .filter(shown -> !kind.sectionsForMacro(shown.part()).isEmpty())
                .findFirst()
                .filter(shown -> permissions.mayViewPage(spaceKey, shown.pageId()))
                .isPresent();
    }

    /**
     * The fields that list the members decide who can read confidential fields, so only members and space
     * administrators may change them.
     */
    @Override
    public boolean mayWrite(Network network, FormKind kind, String list, String field) {
        if (NetworkPeople.isRole(kind.key(), field)) {
            return isInsider(network.id(), network.spaceKey());
        }
        return !kind.isEditorsOnly(list, field) || mayRead(network, kind);
    }
}
