package dk.albertslund.devhost.wiki;

import java.util.Arrays;

/** Thrown when the user can correct what is wrong; carries the key of the host's message and its arguments. */
public final class WikiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    public WikiException(String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
