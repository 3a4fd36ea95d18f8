package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.BoxView;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.ConfidentialAccess;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the people of a network on its front when its space stands otherwise than they chose. */
@Component
public final class AccessWarning {
    private final ConfidentialAccess confidential;
    private final AccessViews access;
    private final Templates templates;
    private final Texts texts;

    public AccessWarning(ConfidentialAccess confidential, AccessViews access, Templates templates, Texts texts) {
        this.confidential = confidential;
        this.access = access;
        this.templates = templates;
        this.texts = texts;
    }

    /** A box; empty where nothing stands otherwise, and for everybody else. */
    String html(Place place) {
        if (!place.isEditable()) {
            return "";
        }
        int networkId = place.network().networkId();
        String spaceKey = place.network().spaceKey();
        String warning = access.warning(networkId, spaceKey, () -> confidential.people(networkId));
        return warning.isEmpty() || !confidential.isInsider(networkId, spaceKey)
                ? ""
                : templates.box(BoxView.warning(texts.text("innovation.access.open"), List.of(warning)));
    }
}
