package dk.albertslund.devhost.web;

/** That a request gets no answer of the kind it asked for; the status says why. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private RefusedException(int status, String reason) {
        super(reason);
        this.status = status;
    }

    /** It is not there, or the person may not know that it is. */
    public static RefusedException notFound() {
        return new RefusedException(404, "notfound");
    }

    /** The person may not do this. */
    public static RefusedException forbidden() {
        return new RefusedException(403, "forbidden");
    }

    /** Nobody may write just now. */
    public static RefusedException readOnly() {
        return new RefusedException(403, "readonly");
    }

    /** The form's token is not the session's. */
    public static RefusedException xsrf() {
        return new RefusedException(403, "xsrf");
    }

    public int status() {
        return status;
    }

    /** The last part of the language keys that tell the person. */
    public String reason() {
        return getMessage();
    }
}
