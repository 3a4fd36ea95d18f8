package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/**
 * Where a macro is rendered to: the page itself (interactive), a preview (looks the same, without scripts), or an
 * export such as PDF, Word, mail and feed (static and complete, without links that need the wiki).
 */
public enum RenderTarget {
    SCREEN,
    PREVIEW,
    EXPORT;

    /** Unknown output types count as exports, the most restrictive target. */
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

    /** Whether the output is read outside of the wiki. */
    public boolean isExport() {
        return this == EXPORT;
    }
}
