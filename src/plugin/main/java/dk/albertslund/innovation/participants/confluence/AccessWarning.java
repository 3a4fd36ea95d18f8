package dk.albertslund.innovation.participants.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.MessageBoxView;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.ConfidentialAccess;
import dk.albertslund.innovation.page.confluence.MacroContext;
import java.util.List;
import org.springframework.stereotype.Component;

/** Warning on the home page, shown to members, when the space's permissions differ from the chosen visibility. */
@Component
public final class AccessWarning {
    private final ConfidentialAccess confidential;
    private final AccessViewFactory access;
    private final ViewRenderer renderer;
    private final Messages messages;

    public AccessWarning(
            ConfidentialAccess confidential, AccessViewFactory access, ViewRenderer renderer, Messages messages) {
        this.confidential = confidential;
        this.access = access;
        this.renderer = renderer;
        this.messages = messages;
    }

    /** @return HTML; empty when there is no difference or the reader is not a member */
    public String html(MacroContext context) {
        if (!context.isEditable()) {
            return "";
        }
        int networkId = context.network().networkId();
        String spaceKey = context.network().spaceKey();
        String warning = access.warning(networkId, spaceKey, () -> confidential.people(networkId));
        return warning.isEmpty() || !confidential.isInsider(networkId, spaceKey)
                ? ""
                : renderer.renderBox(MessageBoxView.warning(messages.text("innovation.access.open"), List.of(warning)));
    }
}
