package dk.albertslund.innovation.common;

import static org.junit.Assert.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class RequestCacheTest {
    private final RequestCache cache = new RequestCache();
    private final AtomicInteger read = new AtomicInteger();

    private int value() {
        return cache.get("settings", read::incrementAndGet);
    }

    @Test
    public void whatWasReadIsRememberedForOneActionAndForgottenAfterwards() {
        assertEquals("11", cache.runCached(() -> "" + value() + cache.runCached(this::value)));
        assertEquals("22", cache.runCached(() -> "" + value() + value()));
    }

    @Test
    public void outsideOfAnyActionNothingIsRemembered() {
        assertEquals("12", "" + value() + value());
    }

    @Test
    public void whatWasChangedIsReadAnew() {
        assertEquals("12", cache.runCached(() -> {
            String before = "" + value();
            cache.evict("settings");
            return before + value();
        }));
    }

    @Test
    public void anActionThatFailsIsForgottenToo() {
        try {
            cache.runCached(() -> {
                value();
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException onPurpose) {
            assertEquals(2, value());
        }
    }

    @Test
    public void whatWasReadIsRememberedBetweenOpenAndClose() {
        cache.open();
        assertEquals("11", "" + value() + cache.runCached(this::value));
        cache.close();

        assertEquals("23", "" + value() + value());
    }

    @Test
    public void whatARequestThatWasNeverClosedHasLeftIsNotSeenByTheNext() {
        cache.open();
        assertEquals(1, value());
        cache.open();

        assertEquals(2, value());
    }
}
