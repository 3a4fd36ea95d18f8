package dk.albertslund.innovation.common.confluence;

import jakarta.ws.rs.core.Response.Status;

/** A REST request is rejected with this HTTP status and the message with this language key. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Status status;
    private final String messageKey;

    public ApiException(Status status, String messageKey) {
        super(status + " " + messageKey);
        this.status = status;
        this.messageKey = messageKey;
    }

    public Status status() {
        return status;
    }

    public String messageKey() {
        return messageKey;
    }
}
