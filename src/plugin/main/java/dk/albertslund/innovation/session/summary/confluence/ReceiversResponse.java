package dk.albertslund.innovation.session.summary.confluence;

import java.util.List;

/**
 * Who would get a mail with a summary.
 *
 * @param names full names; none when no mail can be sent
 */
record ReceiversResponse(List<String> names) {}
