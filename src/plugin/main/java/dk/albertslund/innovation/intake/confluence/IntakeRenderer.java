package dk.albertslund.innovation.intake.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.network.NetworkPermissions;
import org.springframework.stereotype.Component;

/** Draws the proposals of a space as the current user may see them. */
@Component
public final class IntakeRenderer {
    private static final String VIEW = "intake";

    private final IntakeViewFactory views;
    private final CurrentUser currentUser;
    private final NetworkPermissions permissions;
    private final ViewRenderer renderer;

    public IntakeRenderer(
            IntakeViewFactory views, CurrentUser currentUser, NetworkPermissions permissions, ViewRenderer renderer) {
        this.views = views;
        this.currentUser = currentUser;
        this.permissions = permissions;
        this.renderer = renderer;
    }

    /** The whole macro, for a reader who may view the space. */
    String page(String spaceKey, RenderTarget target) {
        IntakeView view = views.of(spaceKey, reader(spaceKey, target), target);
        renderer.requireWebResources(target, false);
        if (view.isOpen()) {
            renderer.requireWebResource("innovation-intake-page");
        }
        return renderer.render("intake/intake.vm", VIEW, view);
    }

    /** The lists alone, for a page that is open. */
    String lists(String spaceKey) {
        IntakeReader reader = reader(spaceKey, RenderTarget.SCREEN);
        return renderer.renderPanel("intake/proposals-panel.vm", VIEW, views.of(spaceKey, reader, RenderTarget.SCREEN));
    }

    private IntakeReader reader(String spaceKey, RenderTarget target) {
        String userKey = currentUser.userKey().orElse("");
        boolean isAlive = target == RenderTarget.SCREEN && !userKey.isEmpty() && !permissions.isReadOnly();
        boolean isAdministrator = permissions.mayAdminister(spaceKey);
        return new IntakeReader(userKey, isAlive, isAlive && isAdministrator, isAdministrator);
    }
}
