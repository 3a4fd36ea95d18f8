package dk.albertslund.innovation.common;

import java.util.Optional;

/** The wiki's users. */
public interface UserDirectory {
    Optional<WikiUser> findByName(String userName);

    /** Empty when the user has been removed. */
    Optional<WikiUser> findByKey(String userKey);

    /** The name to read; of somebody who has been removed a text that says just that. */
    String fullName(String userKey);
}
