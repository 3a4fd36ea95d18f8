package dk.albertslund.innovation.overview;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.common.ValidationError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class ComparisonPeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final List<ValidationError> errors = new ArrayList<>();

    private ComparisonPeriod read(String from, String to) {
        return ComparisonPeriod.read(Map.of("from", from, "to", to), TODAY, errors);
    }

    private void assertRefused(String key, String field, String from, String to) {
        errors.clear();
        assertEquals(ComparisonPeriod.NONE, read(from, to));
        assertEquals(1, errors.size());
        assertEquals("innovation.overview.compare.problem." + key, errors.get(0).messageKey());
        assertEquals(field, errors.get(0).field());
    }

    @Test
    public void withoutALastDayItEndsToday() {
        ComparisonPeriod open = new ComparisonPeriod(Optional.of(LocalDate.of(2026, 1, 31)), Optional.empty());

        assertEquals(open, read("2026-01-31", ""));
        assertEquals(open, read(" 2026-01-31 ", "2026-03-02"));
        assertEquals(
                new ComparisonPeriod(open.from(), Optional.of(LocalDate.of(2026, 2, 28))),
                read("2026-01-31", "2026-02-28"));
        assertEquals(ComparisonPeriod.NONE, read("", ""));
        assertEquals(List.of(), errors);
    }

    @Test
    public void whatCannotBeComparedIsSaid() {
        assertRefused("order", "to", "2026-02-28", "2026-01-31");
        assertRefused("order", "to", "2026-02-28", "2026-02-28");
        assertRefused("order", "to", "2026-03-02", "");
        assertRefused("future", "to", "2026-02-28", "2026-03-03");
        assertRefused("missing", "from", "", "2026-02-28");
        assertRefused("day", "from", "31. januar", "");
        assertRefused("day", "to", "2026-01-31", "2026-02-30");
        assertRefused("day", "from", "-0001-01-31", "");
    }
}
