package dk.albertslund.innovation.common;

/** A user of the wiki. The key stays the same for ever and is what we store; the name is what people type. */
public record WikiUser(String key, String name, String fullName) {}
