package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.overview.ComparisonPeriod;
import dk.albertslund.innovation.overview.NetworkChoice;
import dk.albertslund.innovation.overview.Overview;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.SortBy;
import dk.albertslund.innovation.rollup.confluence.RollupFilesView;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the form of the reader's filter. It works without scripts: it asks for the page again. */
@Component
public final class OverviewFilterFactory {
    private static final String TEXT = "innovation.overview.filter.";
    private static final int MONTHS = 12;

    private final Messages messages;
    private final PhaseTitles titles;
    private final PublishedSettings settings;
    private final WikiUrls urls;
    private final DateFormatter dates;

    public OverviewFilterFactory(
            Messages messages, PhaseTitles titles, PublishedSettings settings, WikiUrls urls, DateFormatter dates) {
        this.dates = dates;
        this.messages = messages;
        this.titles = titles;
        this.settings = settings;
        this.urls = urls;
    }

    OverviewFilterView filter(Overview overview, OverviewAddress address) {
        return new OverviewFilterView(
                selects(overview),
                kept(address),
                OverviewAddress.PREFIX + "text",
                overview.filter().text(),
                address.filter().isEmpty() ? "" : address.reset(),
                RollupFilesView.of(overview.filter().parameters(), urls));
    }

    private List<OverviewSelectView> selects(Overview overview) {
        RollupParameters asked = overview.filter().parameters();
        ComparisonPeriod period = overview.filter().period();
        return List.of(
                select(
                        "types",
                        settings.current().typeKeys().stream(),
                        key -> messages.text("innovation.network.type." + key + ".name"),
                        asked.types()),
                select(
                        "phase",
                        Arrays.stream(Phase.values()),
                        Phase::key,
                        titles::title,
                        asked.phases().stream().map(Phase::key).toList()),
                select(
                        "status",
                        NetworkStatus.keys().stream(),
                        key -> messages.text("innovation.form.networkProfile.status." + key),
                        asked.statuses().stream().map(NetworkStatus::key).toList()),
                chosen(
                        "show",
                        NetworkChoice.keys().stream(),
                        key -> messages.text(TEXT + "show." + key),
                        overview.filter().choice().key(),
                        NetworkChoice.ALL.key()),
                chosen(
                        "sort",
                        SortBy.keys().stream(),
                        key -> messages.text("innovation.overview.sort." + key),
                        asked.sort().key(),
                        overview.base().sort().key()),
                day("from", period.from()),
                day("to", period.to()));
    }

    private static List<OverviewOptionView> kept(OverviewAddress address) {
        return address.kept().entrySet().stream()
                .map(kept -> new OverviewOptionView(kept.getKey(), kept.getValue(), false))
                .toList();
    }

    /** With all of them as the first option. More than one, which only an address can ask for, stay together as an option. */
    private OverviewSelectView select(
            String parameter, Stream<String> keys, Function<String, String> label, List<String> asked) {
        return select(parameter, keys, Function.identity(), label, asked);
    }

    private <T> OverviewSelectView select(
            String parameter,
            Stream<T> values,
            Function<T, String> key,
            Function<T, String> label,
            List<String> asked) {
        List<OverviewOptionView> options = new ArrayList<>();
        options.add(new OverviewOptionView("", messages.text(TEXT + "all"), asked.isEmpty()));
        if (asked.size() > 1) {
            String together = String.join(",", asked);
            options.add(new OverviewOptionView(together, messages.text(TEXT + "several", asked.size()), true));
        }
        values.forEach(value -> options.add(
                new OverviewOptionView(key.apply(value), label.apply(value), asked.equals(List.of(key.apply(value))))));
        return new OverviewSelectView(OverviewAddress.PREFIX + parameter, messages.text(TEXT + parameter), options);
    }

    /** The ends of the last twelve months, and the day that the address asks for. */
    private OverviewSelectView day(String parameter, Optional<LocalDate> asked) {
        LocalDate first = dates.today().withDayOfMonth(1);
        List<OverviewOptionView> options = new ArrayList<>();
        options.add(new OverviewOptionView("", messages.text(TEXT + parameter + ".none"), asked.isEmpty()));
        Stream.concat(asked.stream(), IntStream.range(0, MONTHS).mapToObj(month -> first.minusMonths(month)
                        .minusDays(1)))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(day -> options.add(
                        new OverviewOptionView(day.toString(), dates.day(day), asked.equals(Optional.of(day)))));
        return new OverviewSelectView(OverviewAddress.PREFIX + parameter, messages.text(TEXT + parameter), options);
    }

    /** @param usual what applies without a value in the address */
    private OverviewSelectView chosen(
            String parameter, Stream<String> keys, Function<String, String> label, String asked, String usual) {
        List<OverviewOptionView> options = keys.map(key ->
                        new OverviewOptionView(key.equals(usual) ? "" : key, label.apply(key), key.equals(asked)))
                .toList();
        return new OverviewSelectView(OverviewAddress.PREFIX + parameter, messages.text(TEXT + parameter), options);
    }
}
