package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.session.live.confluence.seat.SeatView;

/**
 * A screen.
 *
 * @param projector address of the projector screen
 * @param participant address of the participants' screen
 * @param seat where the participant sits
 */
public record RunScreenView(
        String screen,
        RunView run,
        JoinView join,
        RunLeadView lead,
        String projector,
        String participant,
        SeatView seat) {}
