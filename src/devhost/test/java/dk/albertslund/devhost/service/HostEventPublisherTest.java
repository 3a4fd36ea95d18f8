package dk.albertslund.devhost.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Delivery of events to listeners. */
public class HostEventPublisherTest {
    private final EventPublisher events = new HostEventPublisher();
    private final List<String> heard = new ArrayList<>();

    /** Listens to strings and to all subclasses of {@code Number}. */
    public final class TextListener {
        @EventListener
        public void onText(String event) {
            heard.add("text " + event);
        }

        @EventListener
        public void onNumber(Number event) {
            heard.add("number " + event);
        }

        public void onBoolean(Boolean event) {
            heard.add("boolean " + event);
        }
    }

    /** Throws at every event. */
    public final class FailingListener {
        @EventListener
        public void onText(String event) {
            throw new IllegalStateException("not now");
        }
    }

    @Test
    public void aListenerHearsWhatItsParametersTake() {
        events.register(new TextListener());

        events.publish("hej");
        events.publish(7);
        events.publish(true);

        assertEquals(List.of("text hej", "number 7"), heard);
    }

    @Test
    public void aListenerThatFailsKeepsTheEventFromNobody() {
        events.register(new FailingListener());
        events.register(new TextListener());

        events.publish("hej");

        assertEquals(List.of("text hej"), heard);
    }

    @Test
    public void whoLeavesHearsNoMore() {
        TextListener ear = new TextListener();
        events.register(ear);
        events.unregister(ear);

        events.publish("hej");

        assertEquals(List.of(), heard);
    }

    @Test
    public void whoRegistersTwiceHearsOnce() {
        TextListener ear = new TextListener();
        events.register(ear);
        events.register(ear);

        events.publish("hej");

        assertEquals(List.of("text hej"), heard);
    }

    @Test
    public void anObjectWithoutAListeningMethodIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> events.register("deaf"));
    }
}
