package dk.albertslund.devhost.web;

import java.io.IOException;

/** Handles the requests of one route. */
public interface PageHandler {
    void answer(Exchange exchange) throws IOException;
}
