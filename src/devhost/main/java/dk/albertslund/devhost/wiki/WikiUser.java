package dk.albertslund.devhost.wiki;

import java.util.Locale;

/** A person with a log-in. The key never changes; the name may. */
public record WikiUser(String key, String name, String fullName, Locale locale) {}
