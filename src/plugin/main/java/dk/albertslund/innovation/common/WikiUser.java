package dk.albertslund.innovation.common;

/** A Confluence user. The key never changes and is what we store; the name is the login name, which may be changed. */
public record WikiUser(String key, String name, String fullName) {}
