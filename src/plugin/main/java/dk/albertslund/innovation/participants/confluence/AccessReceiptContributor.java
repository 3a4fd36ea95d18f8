package dk.albertslund.innovation.participants.confluence;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.confluence.ReceiptContributor;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.ConfidentialAccess;
import dk.albertslund.innovation.profile.NetworkPeople;
import dk.albertslund.innovation.profile.ProfileForm;
import org.springframework.stereotype.Component;

/** Adds to a save's receipt which members lack access to the space, and which former members still have it. */
@Component
public final class AccessReceiptContributor implements ReceiptContributor {
    private final ConfidentialAccess confidential;
    private final AccessViewFactory views;

    public AccessReceiptContributor(ConfidentialAccess confidential, AccessViewFactory views) {
        this.confidential = confidential;
        this.views = views;
    }

    @Override
    public String key() {
        return "access";
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind.key().equals(ProfileForm.KEY);
    }

    @Override
    public boolean isAffectedBy(FieldChange change) {
        return NetworkPeople.isRole(ProfileForm.KEY, change.field());
    }

    /** For users who may administer the space. */
    AccessReceipt of(Network network) {
        return AccessReceipt.of(views.of(network.id(), network.spaceKey(), confidential.people(network.id()), true));
    }

    @Override
    public Object contribute(Network network, FormKind kind, int turn, SheetState state) {
        boolean isWriter = confidential.isInsider(network.id(), network.spaceKey());
        return AccessReceipt.of(views.of(network.id(), network.spaceKey(), NetworkPeople.in(state), isWriter));
    }
}
