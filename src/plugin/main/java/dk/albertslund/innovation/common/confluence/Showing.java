package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.Set;

/**
 * How a page is being shown: on a screen, where things can be clicked, or as paper, mail and the like, where everything
 * must stand open and nothing can be done.
 */
public enum Showing {
    SCREEN,
    PAPER;

    private static final Set<String> SCREENS =
            Set.of(ConversionContextOutputType.DISPLAY.value(), ConversionContextOutputType.PREVIEW.value());

    public static Showing in(ConversionContext context) {
        return SCREENS.contains(context.getOutputType()) ? SCREEN : PAPER;
    }
}
