package dk.albertslund.innovation.intake.confluence;

/**
 * What the reader may do with the proposals of a space.
 *
 * @param userKey empty for anonymous access
 * @param mayPropose false in exports and in read-only mode
 * @param mayDecide the same
 * @param seesAll whether the reader administers the space
 */
record IntakeReader(String userKey, boolean mayPropose, boolean mayDecide, boolean seesAll) {
    boolean isAnonymous() {
        return userKey.isEmpty();
    }
}
