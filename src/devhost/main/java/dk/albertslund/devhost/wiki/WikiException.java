package dk.albertslund.devhost.wiki;

/** Something that the person who asked can mend; the message is for them. */
public final class WikiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WikiException(String message) {
        super(message);
    }
}
