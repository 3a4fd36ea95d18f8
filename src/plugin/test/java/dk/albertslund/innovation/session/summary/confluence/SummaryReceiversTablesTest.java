package dk.albertslund.innovation.session.summary.confluence;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.live.ExerciseRounds;
import dk.albertslund.innovation.session.live.RunChange;
import dk.albertslund.innovation.session.live.RunFormWriter;
import dk.albertslund.innovation.session.live.SeatService;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunService;
import dk.albertslund.innovation.session.live.SessionSheet;
import dk.albertslund.innovation.session.live.confluence.AoSessionRunRepository;
import dk.albertslund.innovation.session.live.confluence.seat.AoSeatRepository;
import dk.albertslund.innovation.session.summary.SummaryReceivers;
import java.util.List;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** On real tables: who takes part in a session, and so is mailed its summary. */
@Data(Tables.class)
public class SummaryReceiversTablesTest extends ActiveObjectsTest {
    private NetworkOnTables tables;
    private Network network;
    private SessionRunService runs;
    private SeatService seats;
    private SummaryReceivers receivers;

    @Before
    public void aNetworkWithPeople() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        AoSessionRunRepository stored = new AoSessionRunRepository(ao);
        AoSeatRepository storedSeats = new AoSeatRepository(ao);
        runs = new SessionRunService(
                stored,
                tables.sheets,
                new RunFormWriter(
                        new ExerciseRounds(new FormKindRegistry(List.of()), tables.summaries, tables.sheets),
                        tables.forms,
                        List.of()),
                tables.transactions,
                Samples.CLOCK);
        seats = new SeatService(stored, storedSeats, tables.transactions, Samples.CLOCK);
        receivers = new SummaryReceivers(tables.sheets, stored, storedSeats);
        role(ProfileForm.LEADERS, "asta");
        role(ProfileForm.REFERENCE_LEADERS, "carla");
        new SessionSheet(new SheetKey(network.id(), SessionForm.KEY, 1, ""), tables.sheets, tables.forms)
                .item("Behov", 35, ItemKind.EXERCISE);
    }

    private void role(String field, String people) {
        SheetKey key = new SheetKey(network.id(), ProfileForm.KEY, 1);
        int revision = tables.sheets.find(key).revision();
        tables.forms.save(
                new ProfileForm(tables.settings),
                new FieldUpdate(key, "", Row.SHEET, field, people, revision, "key-asta"));
    }

    private List<String> receivers() {
        return List.copyOf(receivers.of(network, ""));
    }

    @Test
    public void withoutARunItIsTheNetworkWithoutItsReferenceLeader() {
        assertEquals(List.of("key-asta"), receivers());
        role(ProfileForm.CORE_GROUP, "bo,asta");

        assertEquals(List.of("key-asta", "key-bo"), receivers());
    }

    @Test
    public void theCoDriverIsAmongThem() {
        role(ProfileForm.CO_DRIVER, "bo");

        assertEquals(List.of("key-asta", "key-bo"), receivers());
    }

    @Test
    public void whoHasJoinedTheRunIsAmongThemUntilItEnds() {
        SessionRun run = runs.start(network.id(), "", "key-guest-leader", "start");
        seats.join(run, "key-guest");
        seats.join(run, "key-asta");
        seats.join(run, "key-left");
        seats.leave(run, "key-left");

        assertEquals(List.of("key-asta", "key-guest-leader", "key-guest", "key-left"), receivers());
        assertEquals(List.of("key-asta"), List.copyOf(receivers.of(network, "another")));
        SessionRun now = runs.find(network.id(), run.id()).orElseThrow();
        runs.change(
                network.id(),
                run.id(),
                new RunChange(RunChange.Action.END, "", now.version(), "end"),
                "key-guest-leader");

        assertEquals(List.of("key-asta", "key-guest-leader"), receivers());
    }
}
