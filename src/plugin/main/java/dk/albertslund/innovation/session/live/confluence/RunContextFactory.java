package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.live.RunProgramme;
import dk.albertslund.innovation.session.live.RunSchedule;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunService;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reads what belongs to a run. */
@Component
public final class RunContextFactory {
    private final SheetRepository sheets;
    private final NetworkPermissions permissions;
    private final CurrentUser currentUser;
    private final Clock clock;

    public RunContextFactory(
            SheetRepository sheets, NetworkPermissions permissions, CurrentUser currentUser, Clock clock) {
        this.sheets = sheets;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The sheet with the programme, in one statement. */
    Sheet sheet(SessionRun run) {
        return sheets.find(SessionRunService.sheet(run));
    }

    RunContext of(SessionRun run, String spaceKey) {
        return of(run, spaceKey, sheet(run));
    }

    RunContext of(SessionRun run, String spaceKey, Sheet sheet) {
        Instant now = clock.instant();
        SheetState session = sheets.state(sheet);
        RunProgramme programme = RunProgramme.of(Programme.of(session), run.minutes());
        return new RunContext(
                run,
                spaceKey,
                session,
                programme,
                RunSchedule.of(run, programme, session, clock.getZone(), now),
                now,
                currentUser.userKey().orElse(""),
                permissions.mayEdit(spaceKey));
    }

    /**
     * Changes whenever the run would be shown otherwise, but for the passing of time.
     *
     * @param sheet the sheet with the programme
     */
    String tag(SessionRun run, Sheet sheet) {
        Instant now = clock.instant();
        return "\"%d.%d.%d.%b.%b\""
                .formatted(
                        run.version(),
                        sheet.revision(),
                        run.team().coDrivers().size(),
                        run.isDriverAway(now),
                        run.isOver(now));
    }

    long now() {
        return clock.millis();
    }
}
