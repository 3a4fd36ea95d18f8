package dk.albertslund.innovation.common.confluence;

import java.io.IOException;

/** A request has a larger body, or more keys in it, than any page of ours sends. */
final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("The body of the request is too large");
    }
}
