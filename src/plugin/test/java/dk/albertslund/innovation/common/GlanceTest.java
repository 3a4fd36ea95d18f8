package dk.albertslund.innovation.common;

import static org.junit.Assert.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class GlanceTest {
    private final Glance glance = new Glance();
    private final AtomicInteger read = new AtomicInteger();

    private int value() {
        return glance.once("settings", read::incrementAndGet);
    }

    @Test
    public void whatWasReadIsRememberedForOneActionAndForgottenAfterwards() {
        assertEquals("11", glance.during(() -> "" + value() + glance.during(this::value)));
        assertEquals("22", glance.during(() -> "" + value() + value()));
    }

    @Test
    public void outsideOfAnyActionNothingIsRemembered() {
        assertEquals("12", "" + value() + value());
    }

    @Test
    public void whatWasChangedIsReadAnew() {
        assertEquals("12", glance.during(() -> {
            String before = "" + value();
            glance.forget("settings");
            return before + value();
        }));
    }

    @Test
    public void anActionThatFailsIsForgottenToo() {
        try {
            glance.during(() -> {
                value();
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException onPurpose) {
            assertEquals(2, value());
        }
    }
}
