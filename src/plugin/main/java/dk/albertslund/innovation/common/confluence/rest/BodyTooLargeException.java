package dk.albertslund.innovation.common.confluence.rest;

import java.io.IOException;

/** The request body exceeds the limit of bytes or of JSON keys. */
final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("The body of the request is too large");
    }
}
