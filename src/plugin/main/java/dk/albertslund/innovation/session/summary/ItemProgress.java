package dk.albertslund.innovation.session.summary;

import dk.albertslund.innovation.session.live.RunItem;
import dk.albertslund.innovation.session.live.RunProgramme;
import dk.albertslund.innovation.session.live.SessionRun;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How far a session came with an item of its programme. */
public enum ItemProgress {
    /** The session has not run, so nobody knows. */
    UNKNOWN,
    DONE,
    NOW,
    AHEAD,
    /** The session ended before it. */
    NOT_REACHED,
    LEFT_OUT;

    /** @param run the session's latest run */
    public static ItemProgress of(RunItem item, RunProgramme programme, Optional<SessionRun> run, Instant now) {
        return run.map(found -> inRun(item, programme, found, now)).orElse(UNKNOWN);
    }

    private static ItemProgress inRun(RunItem item, RunProgramme programme, SessionRun run, Instant now) {
        if (item.isLeftOut()) {
            return LEFT_OUT;
        }
        boolean isOver = run.isOver(now);
        if (item.id().equals(run.place().item())) {
            return isOver ? DONE : NOW;
        }
        if (programme.ahead(run.place()).contains(item)) {
            return isOver ? NOT_REACHED : AHEAD;
        }
        return DONE;
    }

    /** Names the state in words; empty for one that is not known. */
    public String key() {
        return this == UNKNOWN ? "" : name().toLowerCase(Locale.ENGLISH);
    }
}
