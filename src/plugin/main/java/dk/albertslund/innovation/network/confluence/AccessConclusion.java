package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.network.Conclusion;
import dk.albertslund.innovation.network.ConfidentialAccess;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPeople;
import dk.albertslund.innovation.network.ProfileForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is not let in, or still is, after a change of who takes part. */
@Component
public final class AccessConclusion implements Conclusion {
    private final ConfidentialAccess confidential;
    private final AccessViews views;

    public AccessConclusion(ConfidentialAccess confidential, AccessViews views) {
        this.confidential = confidential;
        this.views = views;
    }

    @Override
    public String key() {
        return "access";
    }

    @Override
    public boolean follows(FormKind kind) {
        return kind.key().equals(ProfileForm.KEY);
    }

    /** For somebody who may administer the space. */
    Map<String, Object> of(Network network) {
        return views.of(network.id(), network.spaceKey(), confidential.people(network.id()), true)
                .asAnswer();
    }

    @Override
    public Object of(Network network, FormKind kind, int turn, Content content) {
        boolean isWriter = confidential.isInsider(network.id(), network.spaceKey());
        return views.of(network.id(), network.spaceKey(), NetworkPeople.in(content), isWriter)
                .asAnswer();
    }
}
