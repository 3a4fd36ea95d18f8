package dk.albertslund.innovation.participants.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.ConfidentialAccess;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.profile.NetworkPeople;
import dk.albertslund.innovation.profile.ProfileForm;
import org.springframework.stereotype.Component;

/** Renders the page of the participants: members, and access to the space. */
@Component
public final class ParticipantsViewFactory {
    private final NetworkFormRenderer forms;
    private final ProfileForm profile;
    private final ConfidentialAccess confidential;
    private final AccessViewFactory access;
    private final ViewRenderer renderer;

    public ParticipantsViewFactory(
            NetworkFormRenderer forms,
            ProfileForm profile,
            ConfidentialAccess confidential,
            AccessViewFactory access,
            ViewRenderer renderer) {
        this.forms = forms;
        this.profile = profile;
        this.confidential = confidential;
        this.access = access;
        this.renderer = renderer;
    }

    /** Only members and space administrators may change the list of members. */
    String html(MacroContext context) {
        SheetState state = forms.state(profile, context);
        MacroContext own = isInsider(context) ? context : context.readOnly();
        if (own.isEditable()) {
            renderer.requireWebResource("innovation-participants-page");
        }
        return forms.render(forms.page(profile, "participants", state, own))
                + renderer.render("participants/access.vm", "access", access(state, own));
    }

    private boolean isInsider(MacroContext context) {
        return context.isEditable()
                && confidential.isInsider(
                        context.network().networkId(), context.network().spaceKey());
    }

    private AccessView access(SheetState state, MacroContext context) {
        return access.of(
                context.network().networkId(),
                context.network().spaceKey(),
                NetworkPeople.in(state),
                context.isEditable());
    }
}
