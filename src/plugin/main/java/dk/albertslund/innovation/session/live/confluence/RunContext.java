package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.session.live.RunItem;
import dk.albertslund.innovation.session.live.RunProgramme;
import dk.albertslund.innovation.session.live.RunSchedule;
import dk.albertslund.innovation.session.live.SessionRun;
import java.time.Instant;
import java.util.Optional;

/**
 * A run as the current user is shown it.
 *
 * @param session the form with the programme
 * @param userKey empty for anonymous access
 * @param mayDrive whether the user may lead the session
 * @param seesNotes whether the user may read the leaders' notes
 */
record RunContext(
        SessionRun run,
        Network network,
        SheetState session,
        RunProgramme programme,
        RunSchedule schedule,
        Instant now,
        String userKey,
        boolean mayDrive,
        boolean seesNotes) {
    boolean isOver() {
        return run.isOver(now);
    }

    boolean isDriver() {
        return mayDrive && run.team().driver().equals(userKey);
    }

    /** Empty when the item has been removed while the session runs. */
    Optional<RunItem> item() {
        return programme.item(run.place().item());
    }

    /** The part of the network that is worked on now; empty for none. */
    String exercise() {
        return item().map(RunItem::exercise).orElse("");
    }
}
