package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.page.PageMacroParser;
import java.util.Map;

/** Base class of macros that show a part of the network of their page; block macros without a body. */
public abstract class NetworkMacro implements Macro {
    private final MacroContextResolver contexts;

    protected NetworkMacro(MacroContextResolver contexts) {
        this.contexts = contexts;
    }

    /** @return HTML; never throws */
    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String instance = parameters.getOrDefault(PageMacroParser.INSTANCE, "");
        return contexts.render(context, resolved -> render(parameters, resolved.withInstance(instance)));
    }

    protected abstract String render(Map<String, String> parameters, MacroContext context);

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
