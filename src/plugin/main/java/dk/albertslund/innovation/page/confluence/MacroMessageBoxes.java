package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.MessageBoxView;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.page.OrphanedPages;
import dk.albertslund.innovation.page.ReattachPermission;
import org.springframework.stereotype.Component;

/** Message boxes for macros without a network: why, and what to do. */
@Component
public final class MacroMessageBoxes {
    private final ViewRenderer renderer;
    private final Messages messages;
    private final OrphanedPages orphanedPages;
    private final ReattachPermission permission;
    private final NetworkPermissions spacePermissions;

    public MacroMessageBoxes(
            ViewRenderer renderer,
            Messages messages,
            OrphanedPages orphanedPages,
            ReattachPermission permission,
            NetworkPermissions spacePermissions) {
        this.renderer = renderer;
        this.messages = messages;
        this.orphanedPages = orphanedPages;
        this.permission = permission;
        this.spacePermissions = spacePermissions;
    }

    /** In the macro browser and other places without a space. */
    String example() {
        return box("innovation.macro.example.title", "innovation.macro.example.text");
    }

    String hidden() {
        return box("innovation.macro.hidden.title", "innovation.macro.hidden.text");
    }

    /** In a space without a network. */
    String outside(String spaceKey, ConversionContext context) {
        ContentEntityObject page = PageReader.content(context);
        RenderTarget target = RenderTarget.of(context);
        return page == null || target != RenderTarget.SCREEN
                ? outside()
                : orphanedPages
                        .networkOf(spaceKey, page.getId())
                        .map(network -> orphanedPage(network, spaceKey, page.getId()))
                        .orElseGet(() -> conversion(spaceKey));
    }

    private String outside() {
        return box("innovation.macro.outside.title", "innovation.macro.outside.text");
    }

    /** An administrator of the space can make a network of it where the macro stands. */
    private String conversion(String spaceKey) {
        boolean isPermitted = !spacePermissions.isReadOnly() && spacePermissions.mayAdminister(spaceKey);
        renderer.requireWebResources(RenderTarget.SCREEN, false);
        if (isPermitted) {
            renderer.requireWebResource("innovation-conversion");
        }
        return renderer.render(
                "page/space-conversion.vm", "conversion", new SpaceConversionView(spaceKey, isPermitted));
    }

    private String orphanedPage(Network network, String spaceKey, long page) {
        renderer.requireWebResources(RenderTarget.SCREEN, false);
        boolean isPermitted = permission.isGranted(spaceKey, network);
        return renderer.render(
                "page/orphaned-page.vm",
                "orphanedPage",
                new OrphanedPageView(spaceKey, String.valueOf(page), isPermitted));
    }

    private String box(String titleKey, String textKey) {
        return renderer.renderBox(MessageBoxView.info(messages.text(titleKey), messages.text(textKey)));
    }
}
