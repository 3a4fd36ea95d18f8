package dk.albertslund.innovation.form.computed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.computed.confluence.CourseView;
import dk.albertslund.innovation.form.computed.confluence.CourseViewFactory;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class CourseTest {
    private static final Field KNOWLEDGE = Field.scale("knowledge", 5);

    private static Row row(String id, String day, String value) {
        Map<String, FieldChange> cells = new HashMap<>();
        Map.of("takenOn", day, "knowledge", value)
                .forEach((field, text) ->
                        cells.put(field, new FieldChange(1, 1, "scores", id, field, text, "key-asta", Instant.EPOCH)));
        return new Row(id, "scores", cells);
    }

    @Test
    public void whatIsMeasuredAgainIsShownInTheOrderOfItsDays() {
        Course course = Course.of(
                List.of(row("b", "2026-06-01", "4"), row("a", "2026-03-01", "2"), row("c", "", "5")),
                "takenOn",
                List.of(KNOWLEDGE));

        assertEquals(List.of("2026-03-01", "2026-06-01"), course.days());
        assertEquals(List.of(Optional.of(2), Optional.of(4)), course.values().get(KNOWLEDGE));
        assertTrue(course.isShown());
    }

    @Test
    public void theLastOfADayCountsAndOneMeasurementIsNoCourse() {
        Course course = Course.of(
                List.of(row("a", "2026-03-01", "2"), row("b", "2026-03-01", "3")), "takenOn", List.of(KNOWLEDGE));

        assertEquals(List.of(Optional.of(3)), course.values().get(KNOWLEDGE));
        assertFalse(course.isShown());
        assertTrue(CourseViewFactory.of(course, Field::key, day -> day).isEmpty());
    }

    @Test
    public void theLineHasItsPointsAsFarApartAsTheDays() {
        Course course = Course.of(
                List.of(row("a", "2026-01-01", "1"), row("b", "2026-01-11", ""), row("c", "2026-01-21", "4")),
                "takenOn",
                List.of(KNOWLEDGE));
        CourseView view = CourseViewFactory.of(course, Field::key, day -> day);

        assertEquals("0,18 100,0", view.lines().get(0).points());
        assertEquals(List.of("1", "\u2013", "4"), view.lines().get(0).values());
        assertEquals("knowledge", view.lines().get(0).label());
    }
}
