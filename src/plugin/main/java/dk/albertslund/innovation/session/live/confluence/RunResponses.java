package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.confluence.rest.JsonInline;
import dk.albertslund.innovation.session.live.RunFlag;
import dk.albertslund.innovation.session.live.RunTimer;
import java.time.Instant;
import java.util.Optional;

/** Bodies of the responses about running sessions; a component's name is the name of the JSON member. */
final class RunResponses {
    private RunResponses() {}

    /**
     * A running session.
     *
     * @param version to be named by the next change
     * @param step names item and stage; another one when the session has gone on or back
     * @param item id of the current item
     * @param following whether the screens of the participants go along
     * @param over whether it is over
     * @param html the moving part of the screen that was asked for; else empty
     */
    record RunResponse(
            int id,
            String code,
            int version,
            String step,
            String item,
            boolean following,
            boolean over,
            TimerResponse timer,
            String html) {
        static RunResponse of(RunContext context, String html) {
            return new RunResponse(
                    context.run().id(),
                    context.run().code(),
                    context.run().version(),
                    context.run().place().step(),
                    context.run().place().item(),
                    context.run().has(RunFlag.FOLLOW),
                    context.isOver(),
                    TimerResponse.of(context.run().timer(), context.now()),
                    html);
        }
    }

    /**
     * @param now the server's clock, in milliseconds since 1970, by which screens count down
     * @param end when the time is up; missing while the timer is paused
     * @param left seconds that are left now
     * @param total seconds that it was set to
     */
    record TimerResponse(long now, Optional<Long> end, int left, int total, boolean hidden) {
        static TimerResponse of(RunTimer timer, Instant now) {
            return new TimerResponse(
                    now.toEpochMilli(),
                    timer.end().map(Instant::toEpochMilli),
                    timer.left(now),
                    timer.totalSeconds(),
                    timer.isHidden());
        }
    }

    /** @param lead address of the leader's window */
    record StartResponse(@JsonInline RunResponse run, String lead) {}

    /** @param text empty for fewer than five */
    record WritersResponse(String text) {}

    /** A change that came too late, with the run as it is now. */
    record RunConflict(
            String messageKey, String message, @JsonInline RunResponse run) {}
}
