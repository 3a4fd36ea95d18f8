package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** Base class of macros that work on any page of the wiki, in a network or not; block macros without a body. */
public abstract class AnyPageMacro implements Macro {
    private final MacroErrorHandler errorHandler;

    protected AnyPageMacro(MacroErrorHandler errorHandler) {
        this.errorHandler = errorHandler;
    }

    /** @return HTML; never throws */
    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return errorHandler.renderOrErrorBox(context, () -> render(parameters, context));
    }

    protected abstract String render(Map<String, String> parameters, ConversionContext context);

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
