package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.session.live.confluence.seat.SeatView;
import org.springframework.stereotype.Component;

/** Creates what the screens of running sessions show. */
@Component
public final class RunScreenViewFactory {
    private final RunViewFactory runs;
    private final RunLeadViewFactory leads;
    private final SeatViewFactory seats;

    public RunScreenViewFactory(RunViewFactory runs, RunLeadViewFactory leads, SeatViewFactory seats) {
        this.runs = runs;
        this.leads = leads;
        this.seats = seats;
    }

    /** @param screen one that the reader may see */
    RunScreenView of(RunContext context, RunScreen screen) {
        return new RunScreenView(
                screen.key(),
                runs.run(context),
                runs.join(context.run()),
                screen == RunScreen.LEAD ? leads.of(context) : RunLeadView.NONE,
                runs.address(context.run(), RunScreen.PROJECTOR),
                runs.address(context.run(), RunScreen.PARTICIPANT),
                screen == RunScreen.PARTICIPANT ? seats.of(context) : SeatView.NONE);
    }

    /** @param code one that leads nowhere; empty for none */
    JoinView join(String code) {
        return new JoinView(code, runs.joinAddress(), "");
    }
}
