package dk.albertslund.innovation.common.confluence.rest;

import dk.albertslund.innovation.common.WikiUser;

/** A user of the wiki as the scripts read it: user name and full name. */
public record PersonResponse(String name, String fullName) {
    public static PersonResponse of(WikiUser user) {
        return new PersonResponse(user.name(), user.fullName());
    }
}
