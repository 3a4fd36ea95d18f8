package dk.albertslund.innovation.mail;

/**
 * Why a mail is sent. Of one occasion each user gets one mail, however often its job runs.
 *
 * @param networkId 0 for a mail about several networks
 * @param period what is told of, for example the day of the Monday; no longer than {@link #MOST_LETTERS}
 */
public record MailOccasion(MailKind kind, int networkId, String period) {
    public static final int MOST_LETTERS = 100;
    public static final int SEVERAL_NETWORKS = 0;
}
