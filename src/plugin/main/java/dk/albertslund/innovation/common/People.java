package dk.albertslund.innovation.common;

import java.util.Optional;

/** The wiki's users. */
public interface People {
    Optional<Person> named(String userName);

    /** Empty when the user has been removed. */
    Optional<Person> withKey(String userKey);
}
