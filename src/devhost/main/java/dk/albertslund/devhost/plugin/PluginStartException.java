package dk.albertslund.devhost.plugin;

/**
 * Thrown when a jar cannot run: Confluence would refuse it too, or run it with a part missing. The message names the
 * part.
 */
public final class PluginStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginStartException(String message) {
        super(message);
    }

    public PluginStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
