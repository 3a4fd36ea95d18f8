package dk.albertslund.innovation.intake.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.AnyPageMacro;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.MessageBoxView;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.network.NetworkPermissions;
import java.util.Map;

/**
 * Macro {@code innovation-theme-intake}: everybody who may see the page proposes a theme; who administers its space decides. Works
 * in any space, with or without a network.
 */
public final class ThemeIntakeMacro extends AnyPageMacro {
    private final IntakeRenderer intake;
    private final NetworkPermissions permissions;
    private final ViewRenderer renderer;
    private final Messages messages;

    public ThemeIntakeMacro(
            IntakeRenderer intake,
            NetworkPermissions permissions,
            ViewRenderer renderer,
            Messages messages,
            MacroErrorHandler errorHandler) {
        super(errorHandler);
        this.intake = intake;
        this.permissions = permissions;
        this.renderer = renderer;
        this.messages = messages;
    }

    @Override
    protected String render(Map<String, String> parameters, ConversionContext context) {
        String spaceKey = PageReader.spaceKey(context);
        if (spaceKey == null) {
            return box("example");
        }
        return permissions.mayView(spaceKey) ? intake.page(spaceKey, RenderTarget.of(context)) : box("hidden");
    }

    private String box(String reason) {
        String text = "innovation.intake." + reason;
        return renderer.renderBox(MessageBoxView.info(messages.text(text + ".title"), messages.text(text + ".text")));
    }
}
