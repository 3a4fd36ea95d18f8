package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;
import java.util.List;

/**
 * What people who work in a phase are told about it.
 *
 * @param modes the ways in which citizens take part that fit
 * @param project whether the phase is a preject or a project
 * @param tools the network's own pages where some of it is done
 * @param leadership what the leader minds
 * @param leave when the network may go on
 * @param steps which steps of the municipality's own model the phase corresponds to; may be empty
 * @param source where the guidance comes from
 */
public record GuidanceView(
        String purpose,
        String need,
        String who,
        List<String> modes,
        String project,
        List<String> methods,
        List<LinkView> tools,
        List<String> outputs,
        String leadership,
        String leave,
        String steps,
        LinkView source) {
    public boolean isTooled() {
        return !tools.isEmpty();
    }
}
