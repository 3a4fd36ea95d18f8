package dk.albertslund.innovation.common.confluence.rest;

/** Response {@code {}} of an accepted request without a result. */
public record EmptyResponse() {}
