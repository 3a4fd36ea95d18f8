package dk.albertslund.innovation.form.sheet;

/** The key under which one person's answer to a field of a row is stored: {@code field@userKey}. */
public final class AnswerKey {
    private static final String SEPARATOR = "@";

    private AnswerKey() {}

    public static String of(String field, String userKey) {
        return field + SEPARATOR + userKey;
    }

    /** Whether the stored key is that of a person's answer. */
    public static boolean isAnswer(String key) {
        return key.contains(SEPARATOR);
    }

    /** The field of a stored key, whether it is a person's answer or not. */
    public static String fieldOf(String key) {
        int end = key.indexOf(SEPARATOR);
        return end < 0 ? key : key.substring(0, end);
    }

    /** The person whose answer is stored under the key. */
    public static String personOf(String key) {
        return key.substring(key.indexOf(SEPARATOR) + 1);
    }
}
