package dk.albertslund.innovation.session.live;

/** A change came to a run that has changed, has another driver, or is over. Nothing was saved. Sent as HTTP 409. */
public final class StaleRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;

    StaleRunException(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
