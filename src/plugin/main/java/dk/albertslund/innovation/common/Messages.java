package dk.albertslund.innovation.common;

/** Resolves language keys to texts in the current user's language (i18n). */
public interface Messages {
    String text(String key, Object... arguments);
}
