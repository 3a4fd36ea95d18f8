package dk.albertslund.devhost.web;

/** Thrown when a request is refused; carries the HTTP status and the language key of the explanation. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private RefusedException(int status, String reason) {
        super(reason);
        this.status = status;
    }

    /** 404: it does not exist, or the user may not know that it does. */
    public static RefusedException notFound() {
        return new RefusedException(404, "notfound");
    }

    /** 403: the user lacks the permission. */
    public static RefusedException forbidden() {
        return new RefusedException(403, "forbidden");
    }

    /** 403: the wiki is in read-only mode. */
    public static RefusedException readOnly() {
        return new RefusedException(403, "readonly");
    }

    /** 403: the form's XSRF token is not the session's. */
    public static RefusedException xsrf() {
        return new RefusedException(403, "xsrf");
    }

    public int status() {
        return status;
    }

    /** The last part of the message's language key. */
    public String reason() {
        return getMessage();
    }
}
