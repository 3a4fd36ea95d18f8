package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/**
 * How a page is being shown: on a screen, where things can be clicked and written; as a preview, which looks like the
 * screen and is for looking only; or as paper, mail and the like, where everything must stand open and nothing can be
 * done.
 */
public enum RenderTarget {
    SCREEN,
    PREVIEW,
    EXPORT;

    /** An output that Confluence does not have yet is paper: it promises nothing. */
    public static RenderTarget of(ConversionContext context) {
        switch (String.valueOf(context.getOutputType())) {
            case "display":
                return SCREEN;
            case "preview":
                return PREVIEW;
            default:
                return EXPORT;
        }
    }

    /** Whether it can be read where the wiki is not at hand. */
    public boolean isExport() {
        return this == EXPORT;
    }
}
