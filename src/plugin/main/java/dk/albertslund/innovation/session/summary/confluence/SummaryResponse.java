package dk.albertslund.innovation.session.summary.confluence;

/**
 * A page that was made.
 *
 * @param mails how many mails with it were sent
 * @param receivers how many were to get one; the others had it before, or do not want it
 */
record SummaryResponse(String title, String url, int mails, int receivers) {}
