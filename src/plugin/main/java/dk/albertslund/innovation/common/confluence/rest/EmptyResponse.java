package dk.albertslund.innovation.common.confluence.rest;

/** The JSON object without members: the request was accepted, and there is nothing to say about it. */
public record EmptyResponse() {}
