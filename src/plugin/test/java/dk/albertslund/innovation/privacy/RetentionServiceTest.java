package dk.albertslund.innovation.privacy;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import org.junit.Test;

public class RetentionServiceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    @Test
    public void aNameIsProposedToBeKeptForAsManyMonthsAsTheAdministratorHasSet() {
        assertEquals("2027-12-18", RetentionService.proposal("2026-12-18", TODAY, 12));
        assertEquals("2027-06-18", RetentionService.proposal("2026-12-18", TODAY, 6));
    }

    @Test
    public void fromTodayWhereTheNetworkHasNoEndOrIsLongOver() {
        assertEquals("2027-02-27", RetentionService.proposal("", TODAY, 3));
        assertEquals("2027-02-27", RetentionService.proposal("2026-01-01", TODAY, 3));
    }
}
