package dk.albertslund.innovation.common.confluence.rest;

import dk.albertslund.innovation.common.WikiUser;

/** A Confluence user in a response. */
public record PersonResponse(String name, String fullName) {
    public static PersonResponse of(WikiUser user) {
        return new PersonResponse(user.name(), user.fullName());
    }
}
