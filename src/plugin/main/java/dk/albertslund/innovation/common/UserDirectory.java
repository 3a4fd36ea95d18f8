package dk.albertslund.innovation.common;

import java.util.Optional;

/** Look-up of Confluence users. */
public interface UserDirectory {
    Optional<WikiUser> findByName(String userName);

    /** Empty for a deleted user. */
    Optional<WikiUser> findByKey(String userKey);

    /** The full name for display; for a deleted user a text that says so. */
    String fullName(String userKey);
}
