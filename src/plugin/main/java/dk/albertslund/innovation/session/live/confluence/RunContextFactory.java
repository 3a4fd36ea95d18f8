package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.form.confluence.FormAuthorizer;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
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
    private final SessionForm kind = new SessionForm();
    private final SheetRepository sheets;
    private final NetworkPermissions permissions;
    private final CurrentUser currentUser;
    private final FormAuthorizer authorizer;
    private final Clock clock;

    public RunContextFactory(
            SheetRepository sheets,
            NetworkPermissions permissions,
            CurrentUser currentUser,
            FormAuthorizer authorizer,
            Clock clock) {
        this.sheets = sheets;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.authorizer = authorizer;
        this.clock = clock;
    }

    /** The sheet with the programme, in one statement. */
    Sheet sheet(SessionRun run) {
        return sheets.find(SessionRunService.sheet(run));
    }

    RunContext of(SessionRun run, Network network) {
        return of(run, network, sheet(run));
    }

    RunContext of(SessionRun run, Network network, Sheet sheet) {
        Instant now = clock.instant();
        SheetState session = sheets.state(sheet);
        RunProgramme programme = RunProgramme.of(Programme.of(session), run.minutes());
        return new RunContext(
                run,
                network,
                session,
                programme,
                RunSchedule.of(run, programme, session, clock.getZone(), now),
                now,
                currentUser.userKey().orElse(""),
                permissions.mayEdit(network.spaceKey()),
                authorizer.mayReadConfidential(network, kind));
    }

    /**
     * Changes whenever the run would be shown otherwise, but for the passing of time.
     *
     * @param sheet the sheet with the programme
     */
    String tag(SessionRun run, Sheet sheet) {
        Instant now = clock.instant();
        return "\"%d.%d.%d.%d.%b.%b\""
                .formatted(
                        run.version(),
                        sheet.revision(),
                        run.team().coDrivers().size(),
                        run.seating().revision(),
                        run.isDriverAway(now),
                        run.isOver(now));
    }

    long now() {
        return clock.millis();
    }
}
