package dk.albertslund.devhost.wiki;

import java.util.Locale;

/** A user. The key never changes; the name may. */
public record WikiUser(String key, String name, String fullName, Locale locale) {}
