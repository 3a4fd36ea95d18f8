package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.common.confluence.rest.ErrorResponses;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.StaleRunException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Creates the responses about seats and tables. */
@Component
public final class SeatResponseFactory {
    private final RunContextFactory contexts;
    private final RunResponseFactory runs;
    private final RunTablesViewFactory tables;
    private final ViewRenderer renderer;

    public SeatResponseFactory(
            RunContextFactory contexts, RunResponseFactory runs, RunTablesViewFactory tables, ViewRenderer renderer) {
        this.contexts = contexts;
        this.runs = runs;
        this.tables = tables;
        this.renderer = renderer;
    }

    /** A change that may come too late. */
    interface Change {
        SessionRun run();
    }

    /** @param html what the tables have written; empty before there are tables */
    record TablesResponse(String html) {}

    /**
     * Makes the change and gives the run with the screen; a change that comes too late is answered with the run as it is (409).
     *
     * @param now reads the run again
     */
    Response changed(Network network, Change change, Supplier<SessionRun> now, RunScreen screen) {
        try {
            SessionRun run = change.run();
            return ErrorResponses.json(Status.OK, runs.run(contexts.of(run, network), screen.key()));
        } catch (StaleRunException e) {
            return ErrorResponses.json(
                    Status.CONFLICT, runs.conflict(e, contexts.of(now.get(), network), screen.key()));
        }
    }

    /** @param screen only leader and projector are told */
    TablesResponse tables(SessionRun run, Network network, String screen) {
        return new TablesResponse(RunScreen.withKey(screen)
                .filter(found -> found != RunScreen.PARTICIPANT)
                .flatMap(found -> tables.of(contexts.of(run, network))
                        .map(view ->
                                renderer.renderPanel("session/live/tables-" + found.key() + ".vm", "tables", view)))
                .orElse(""));
    }
}
