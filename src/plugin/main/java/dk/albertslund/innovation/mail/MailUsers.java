package dk.albertslund.innovation.mail;

import java.util.Optional;

/** Who can get mail. */
public interface MailUsers {
    /** Empty for a user who is gone, deactivated or without an address. */
    Optional<String> address(String userKey);

    /** Whether the wiki still has the user, also a deactivated one. */
    boolean isThere(String userKey);
}
