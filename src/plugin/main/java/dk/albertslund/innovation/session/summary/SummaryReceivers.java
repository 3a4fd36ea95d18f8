package dk.albertslund.innovation.session.summary;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.profile.NetworkPeople;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.session.live.Seat;
import dk.albertslund.innovation.session.live.SeatRepository;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunRepository;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who takes part in a session: the network's leaders, co-driver and core group, who leads the session, and everybody who has joined
 * it. Who has joined is forgotten when the session ends.
 */
@Component
public final class SummaryReceivers {
    private final SheetRepository sheets;
    private final SessionRunRepository runs;
    private final SeatRepository seats;

    public SummaryReceivers(SheetRepository sheets, SessionRunRepository runs, SeatRepository seats) {
        this.sheets = sheets;
        this.runs = runs;
        this.seats = seats;
    }

    /** @return user keys, also of users who are gone or may no longer view the space */
    public Set<String> of(Network network, String instance) {
        SheetState profile = sheets.state(sheets.find(network.id(), ProfileForm.KEY, Sheet.ONLY_TURN));
        Set<String> people = new LinkedHashSet<>(NetworkPeople.in(profile).sessionLeaders());
        people.addAll(KeyList.split(profile.value(ProfileForm.CORE_GROUP)));
        runs.findLatest(network.id(), instance).ifPresent(run -> addPresent(run, people));
        return people;
    }

    private void addPresent(SessionRun run, Set<String> people) {
        people.add(run.team().driver());
        people.addAll(run.team().coDrivers());
        seats.findAll(run.id()).stream().map(Seat::userKey).forEach(people::add);
    }
}
