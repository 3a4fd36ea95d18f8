package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.confluence.TimeView;
import java.util.List;

/**
 * A network.
 *
 * @param about its type and leader, and its status unless it is active
 * @param attention why it needs attention
 * @param moved its phases on two days that are compared; empty when it is where it was
 * @param question empty when none is chosen
 * @param phase for example {@code 3 · Runde 2}
 * @param citizens in how many phases citizens take part
 * @param practice how many changed their practice; empty when nobody counted
 * @param practiceNote when they were counted
 * @param practiceAge {@code gammelt} and how old; empty for a fresh count
 * @param activityAge as above
 * @param panel key of the panel behind its numbers
 */
public record OverviewRowView(
        String title,
        String url,
        String about,
        List<String> attention,
        PhaseChangeView moved,
        String question,
        String phase,
        String phaseName,
        String citizens,
        String practice,
        String practiceNote,
        String practiceAge,
        TimeView activity,
        String activityAge,
        String panel,
        List<HeatCellView> cells) {}
