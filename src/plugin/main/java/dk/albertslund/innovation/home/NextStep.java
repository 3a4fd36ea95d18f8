package dk.albertslund.innovation.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Suggested next steps; the home page shows the first three that apply. */
public enum NextStep {
    FIND_LEADER,
    WRITE_WHY,
    WRITE_QUESTION,
    FIND_PARTICIPANTS,
    PREPARE_SESSION,
    LOOK_AT_TRIAL,
    LIST_STAKEHOLDERS,
    PLAN_INVOLVEMENT,
    WORK_IN_PHASE,
    SHARPEN_QUESTION,
    TEND_PARTICIPANTS;

    private static final int SHOWN = 3;
    private static final Set<NextStep> OF_LEADERS = Set.of(FIND_LEADER, FIND_PARTICIPANTS, TEND_PARTICIPANTS);

    public String key() {
        return name().toLowerCase(Locale.ENGLISH).replace('_', '-');
    }

    /**
     * At most three, the most relevant first: always three for a leader, only what members do for a member, none for a
     * guest.
     *
     * @param open steps reported as open by {@link NextStepCondition}s
     */
    public static List<NextStep> of(
            HomeReader reader,
            boolean hasLeader,
            boolean hasWhy,
            boolean hasQuestion,
            boolean hasCoreGroup,
            List<NextStep> open) {
        List<NextStep> steps = new ArrayList<>();
        if (!hasLeader) {
            steps.add(FIND_LEADER);
        }
        if (!hasQuestion) {
            steps.add(WRITE_QUESTION);
        }
        if (!hasCoreGroup) {
            steps.add(FIND_PARTICIPANTS);
        }
        if (!hasWhy) {
            steps.add(WRITE_WHY);
        }
        open.stream().sorted().forEach(steps::add);
        steps.add(WORK_IN_PHASE);
        steps.add(SHARPEN_QUESTION);
        steps.add(TEND_PARTICIPANTS);
        return steps.stream()
                .filter(step -> step.isFor(reader))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private boolean isFor(HomeReader reader) {
        return switch (reader) {
            case LEADER -> true;
            case MEMBER -> !OF_LEADERS.contains(this);
            case GUEST -> false;
        };
    }
}
