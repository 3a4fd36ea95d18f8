package dk.albertslund.devhost.render;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forwards the template engine's messages to the host's log. */
public final class VelocityLog implements LogChute {
    private static final Logger LOG = LoggerFactory.getLogger("velocity");

    @Override
    public void init(RuntimeServices services) {
        // Has nothing to read from the engine's settings
    }

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    public void log(int level, String message, Throwable cause) {
        if (level >= ERROR_ID) {
            LOG.error(message, cause);
        } else if (level == WARN_ID) {
            LOG.warn(message, cause);
        } else {
            LOG.debug(message, cause);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID || LOG.isDebugEnabled();
    }
}
