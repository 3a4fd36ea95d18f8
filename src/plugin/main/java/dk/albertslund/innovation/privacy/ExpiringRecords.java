package dk.albertslund.innovation.privacy;

/** Records outside of networks that say who did something, and are kept for a time only. Collected by Spring. */
public interface ExpiringRecords {
    /** @return how many were deleted */
    int eraseExpired();
}
