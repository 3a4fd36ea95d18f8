package dk.albertslund.devhost.web;

import java.io.IOException;

/** Answers one kind of request with one of the host's pages. */
public interface PageHandler {
    void answer(Exchange exchange) throws IOException;
}
