package dk.albertslund.devhost.wiki;

import java.util.Arrays;

/** Something that the person who asked can mend: the key of the host's text that tells them, and what stands in it. */
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
