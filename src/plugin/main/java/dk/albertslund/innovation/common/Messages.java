package dk.albertslund.innovation.common;

/** Language keys to texts in the reader's language. */
public interface Messages {
    String text(String key, Object... arguments);
}
