package dk.albertslund.innovation.session.live.confluence;

/**
 * A screen.
 *
 * @param projector address of the projector screen
 * @param participant address of the participants' screen
 */
public record RunScreenView(
        String screen, RunView run, JoinView join, RunLeadView lead, String projector, String participant) {}
