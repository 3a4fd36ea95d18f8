package dk.albertslund.innovation.overview.confluence;

import java.util.List;

/**
 * What stands behind a number of the overview.
 *
 * @param title for example {@code 61 dage i Idéudvikling}
 * @param network the network's title
 * @param limit how many days networks of its type may be quiet, in a sentence
 * @param question empty when none is chosen
 * @param came how and when it came to the phase
 * @param cameReason empty when nobody wrote one
 * @param left how and when it left; empty while it is there
 * @param leftReason empty when nobody wrote one
 * @param citizens citizens in the phase, in the network's own words
 * @param citizensNote instead of them, what is known about citizens
 * @param practice how many changed their practice, in a sentence; empty when nobody counted
 * @param practiceGroups who they are; empty when nobody wrote it
 */
public record OverviewPanelView(
        String title,
        String network,
        String url,
        String limit,
        String question,
        String came,
        String cameReason,
        String left,
        String leftReason,
        List<String> citizens,
        String citizensNote,
        String practice,
        String practiceGroups) {}
