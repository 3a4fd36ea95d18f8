package dk.albertslund.innovation.common.confluence.rest;

import static org.junit.Assert.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class RecordJsonTest {
    private record Inner(String text, boolean empty) {}

    private record Outer(
            int number,
            Optional<String> note,
            List<Inner> list,
            Map<String, Inner> byKey,
            @JsonInline Inner inner,
            @JsonInline Map<String, Object> more) {}

    private static Outer outer(Optional<String> note) {
        Inner inner = new Inner("x", false);
        return new Outer(7, note, List.of(inner), Map.of("key", inner), inner, Map.of("most", List.of(inner)));
    }

    @Test
    public void componentsAreMembersInTheirOrderAtAnyDepth() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("text", "x");
        inner.put("empty", false);
        Map<String, Object> json = RecordJson.of(outer(Optional.of("note")));

        assertEquals(List.of("number", "note", "list", "byKey", "text", "empty", "most"), List.copyOf(json.keySet()));
        assertEquals(7, json.get("number"));
        assertEquals("note", json.get("note"));
        assertEquals(List.of(inner), json.get("list"));
        assertEquals(Map.of("key", inner), json.get("byKey"));
        assertEquals("x", json.get("text"));
        assertEquals(List.of(inner), json.get("most"));
    }

    @Test
    public void whatIsNotThereIsLeftOut() {
        assertEquals(
                List.of("number", "list", "byKey", "text", "empty", "most"),
                List.copyOf(RecordJson.of(outer(Optional.empty())).keySet()));
        assertEquals(Map.of(), RecordJson.of(new EmptyResponse()));
    }
}
