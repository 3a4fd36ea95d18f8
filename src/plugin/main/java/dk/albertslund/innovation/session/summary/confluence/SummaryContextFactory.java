package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads what a summary is made of. */
@Component
public final class SummaryContextFactory {
    private final SheetRepository sheets;
    private final SessionRunRepository runs;
    private final SharedFormReader forms;
    private final SummaryPages pages;
    private final DateFormatter dates;

    public SummaryContextFactory(
            SheetRepository sheets,
            SessionRunRepository runs,
            SharedFormReader forms,
            SummaryPages pages,
            DateFormatter dates) {
        this.sheets = sheets;
        this.runs = runs;
        this.forms = forms;
        this.pages = pages;
        this.dates = dates;
    }

    SummaryContext of(Network network, String instance) {
        SheetState session =
                sheets.state(sheets.find(new SheetKey(network.id(), SessionForm.KEY, Sheet.ONLY_TURN, instance)));
        Optional<SessionRun> run = runs.findLatest(network.id(), instance);
        LinkView page = pages.link(
                network,
                shown -> shown.part().equals(SessionForm.PART)
                        && shown.instance().equals(instance));
        String day = run.map(found -> dates.isoDay(found.started()))
                .or(() -> Optional.of(session.value(SessionForm.DATE)).filter(date -> !date.isEmpty()))
                .orElseGet(() -> dates.today().toString());
        Predicate<Instant> isOnDay = moment -> dates.isoDay(moment).equals(day);
        return new SummaryContext(network, run, session, page, day, isOnDay, forms.of(network, isOnDay));
    }
}
