package dk.albertslund.innovation.session.live;

import java.util.Arrays;
import java.util.Optional;

/**
 * A change of a running session.
 *
 * @param action what is done
 * @param value the stage, the flag or the item that the action is about; else empty
 * @param version the version of the run that the user has seen
 * @param operation id made by the browser, the same when the request is sent again
 */
public record RunChange(Action action, String value, int version, String operation) {
    /** What the leader does. */
    public enum Action {
        NEXT("next"),
        BACK("back"),
        STAGE("stage"),
        PLUS_MINUTE("plusMinute"),
        PAUSE("pause"),
        RESUME("resume"),
        HIDE_TIMER("hideTimer"),
        SHOW_TIMER("showTimer"),
        SWITCH_ON("on"),
        SWITCH_OFF("off"),
        /** Shortens all items that are left, so that the session ends in time. */
        SHORTEN("shorten"),
        /** Leaves an item out. */
        SKIP("skip"),
        /** Leaves an item out and notes it for the next session. */
        NEXT_TIME("nextTime"),
        TAKE_OVER("takeOver"),
        END("end");

        private final String key;

        Action(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        public static Optional<Action> withKey(String key) {
            return Arrays.stream(values())
                    .filter(action -> action.key.equals(key))
                    .findFirst();
        }
    }
}
