package dk.albertslund.innovation.session.live.confluence;

import java.util.List;

/**
 * What only the leader sees.
 *
 * @param next what comes after this stage, in words; empty at the end
 * @param late that the session is late, in words; empty when it is not
 * @param note the leaders' own note of the item; empty for none, and for those who may not read it
 * @param script what to say and do in this stage
 * @param driver who leads the session now, in words
 * @param team who else is ready, in words
 * @param tables how many tables there are, in words
 */
public record RunLeadView(
        String next,
        String late,
        List<RunCutView> cuts,
        List<RunLineView> lines,
        List<RunFlagView> flags,
        List<String> script,
        List<String> note,
        String driver,
        String team,
        String tables,
        boolean isDriver) {
    /** For the screens of the others. */
    static final RunLeadView NONE =
            new RunLeadView("", "", List.of(), List.of(), List.of(), List.of(), List.of(), "", "", "", false);

    public boolean isLate() {
        return !late.isEmpty();
    }

    public boolean isLast() {
        return next.isEmpty();
    }

    public boolean isNoted() {
        return !note.isEmpty();
    }
}
