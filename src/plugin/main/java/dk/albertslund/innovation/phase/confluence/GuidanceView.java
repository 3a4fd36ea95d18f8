package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;
import java.util.List;

/**
 * Guidance for a phase.
 *
 * @param modes modes of involvement of citizens that suit the phase
 * @param project text about preject or project
 * @param tools the pages that the phase is worked on with
 * @param leadership advice for the leader
 * @param guideUrl URL of the guide, which tells more about leadership; empty without one
 * @param leave when to leave the phase
 * @param steps corresponding steps of the municipality's own model; may be empty
 * @param source source of the guidance
 * @param participants who has a part in the phase by the network's design, a line each
 * @param involvementUrl URL of the design; empty without one
 */
public record GuidanceView(
        String purpose,
        String need,
        String who,
        List<String> modes,
        String project,
        List<String> methods,
        WorkPagesView tools,
        List<String> outputs,
        String leadership,
        String guideUrl,
        String leave,
        String steps,
        LinkView source,
        List<String> participants,
        String involvementUrl) {
    /** Whether anybody has a part in the phase. */
    public boolean isAttended() {
        return !participants.isEmpty();
    }

    /** Whether there is somebody to show, or a page to write them down on. */
    public boolean isDesigned() {
        return isAttended() || !involvementUrl.isEmpty();
    }
}
