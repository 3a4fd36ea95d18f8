package dk.albertslund.innovation.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a mail is about; each can be turned off by whoever gets it. The keys are stored and stand in mails. */
public enum MailKind {
    /** What happened in one's networks, on Mondays. */
    DIGEST,
    /** What a reference leader reads before a meeting. */
    BRIEF,
    /** What a session came to. */
    SUMMARY;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public static Optional<MailKind> withKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
