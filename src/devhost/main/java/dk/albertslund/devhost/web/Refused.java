package dk.albertslund.devhost.web;

/** That a request gets no answer of the kind it asked for; the status says why. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Refused(int status, String reason) {
        super(reason);
        this.status = status;
    }

    /** It is not there, or the person may not know that it is. */
    public static Refused notFound() {
        return new Refused(404, "notfound");
    }

    /** The person may not do this. */
    public static Refused forbidden() {
        return new Refused(403, "forbidden");
    }

    /** Nobody may write just now. */
    public static Refused readOnly() {
        return new Refused(403, "readonly");
    }

    /** The form's token is not the session's. */
    public static Refused xsrf() {
        return new Refused(403, "xsrf");
    }

    public int status() {
        return status;
    }

    /** The last part of the language keys that tell the person. */
    public String reason() {
        return getMessage();
    }
}
