package dk.albertslund.innovation.continuation;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.PracticeCount;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** Counts of changed practice on real tables. */
@Data(Tables.class)
public class PracticeSummaryListenerTest extends ActiveObjectsTest {
    private final RealisationForm form = new RealisationForm(Samples.CLOCK);
    private NetworkOnTables tables;
    private Network network;

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
    }

    private void count(String row, String field, String value) {
        int base = tables.sheets.find(network.id(), RealisationForm.KEY, 1).revision();
        tables.forms.save(
                form,
                new FieldUpdate(
                        network.id(),
                        RealisationForm.KEY,
                        1,
                        RealisationForm.PRACTICE,
                        row,
                        field,
                        value,
                        base,
                        "key-asta"));
    }

    private Optional<PracticeCount> practice() {
        return tables.summaries
                .findByNetwork(network.id())
                .orElseThrow()
                .progress()
                .practice();
    }

    @Test
    public void theLatestCountStandsInTheSummary() {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        assertEquals(Optional.empty(), practice());

        count(first, RealisationForm.COUNT, "4");
        assertEquals(Optional.of(new PracticeCount(4, Optional.empty())), practice());

        count(first, RealisationForm.COUNTED_ON, "2026-02-01");
        count(second, RealisationForm.COUNTED_ON, "2026-01-01");
        count(second, RealisationForm.COUNT, "9");
        assertEquals(Optional.of(new PracticeCount(4, Optional.of(LocalDate.of(2026, 2, 1)))), practice());

        count(second, RealisationForm.COUNTED_ON, "2026-02-28");
        assertEquals(Optional.of(new PracticeCount(9, Optional.of(LocalDate.of(2026, 2, 28)))), practice());

        count(second, RealisationForm.COUNT, "");
        assertEquals(4, practice().orElseThrow().people());
    }

    @Test
    public void theGroupsOfTheLatestCountAreFound() {
        String row = UUID.randomUUID().toString();
        ChangedPractice practice = new ChangedPractice(tables.sheets);
        count(row, RealisationForm.COUNT, "4");
        assertEquals(Optional.empty(), practice.groups(network.id()));

        count(row, RealisationForm.GROUPS, "To dagplejere");
        assertEquals(Optional.of("To dagplejere"), practice.groups(network.id()));
    }

    @Test
    public void aSummaryThatIsOlderThanTheColumnsIsFilledAtNight() {
        count(UUID.randomUUID().toString(), RealisationForm.COUNT, "4");
        tables.summaries.setPractice(network.id(), Optional.empty(), Samples.NOON);

        tables.reconciliation.run(() -> false);

        assertEquals(4, practice().orElseThrow().people());
    }
}
