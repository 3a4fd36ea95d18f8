package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.RequestCache;
import dk.albertslund.innovation.common.ValidationException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Renders errors of a macro as a message box on the page: validation errors with what to change, outages as such, and
 * internal errors with an id that is in the log too.
 */
@Component
public final class MacroErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(MacroErrorHandler.class);
    private static final int ID_LENGTH = 8;

    private final ViewRenderer renderer;
    private final Messages messages;
    private final RequestCache cache;

    public MacroErrorHandler(ViewRenderer renderer, Messages messages, RequestCache cache) {
        this.renderer = renderer;
        this.messages = messages;
        this.cache = cache;
    }

    /** Renders within the page request: disables Confluence's asynchronous macro rendering. */
    public String renderOrErrorBox(ConversionContext context, Supplier<String> drawing) {
        PlatformCalls.runOrSkip("ConversionContext.disableAsyncRenderSafe", () -> context.disableAsyncRenderSafe());
        return renderOrErrorBox(drawing);
    }

    public String renderOrErrorBox(Supplier<String> drawing) {
        try {
            return cache.runCached(drawing);
        } catch (ValidationException exception) {
            List<String> lines = exception.errors().stream()
                    .map(error ->
                            messages.text(error.messageKey(), error.arguments().toArray()))
                    .toList();
            return renderer.renderBox(
                    MessageBoxView.warning(messages.text("innovation.macro.parameters.title"), lines));
        } catch (RuntimeException | LinkageError e) {
            if (DatabaseFailures.isOutage(e)) {
                LOG.warn("Database unavailable: {}", e.toString());
                String text = messages.text("innovation.macro.database.text");
                return renderer.renderBox(
                        MessageBoxView.warning(messages.text("innovation.macro.database.title"), List.of(text)));
            }
            String id = UUID.randomUUID().toString().substring(0, ID_LENGTH);
            LOG.error("Macro rendering failed, error id {}", id, e);
            String text = messages.text("innovation.macro.fault.text", id);
            return renderer.renderBox(
                    MessageBoxView.warning(messages.text("innovation.macro.fault.title"), List.of(text)));
        }
    }

    /** For panels beside a page's content: on failure logs, renders nothing and leaves the page intact. */
    public String renderOrEmpty(Supplier<String> drawing) {
        try {
            return cache.runCached(drawing);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Web panel rendering failed", e);
            return "";
        }
    }
}
