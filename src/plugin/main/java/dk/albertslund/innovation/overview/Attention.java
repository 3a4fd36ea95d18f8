package dk.albertslund.innovation.overview;

import java.util.Locale;

/** Why an active network may need its manager. */
public enum Attention {
    /** No activity for as long as its type allows. */
    QUIET,
    /** Past phase 0, or in it for longer than its type allows to be quiet, without a chosen question. */
    NO_QUESTION;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }
}
