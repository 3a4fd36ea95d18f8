package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.export.office.Slide;
import dk.albertslund.innovation.export.office.TextBox;
import dk.albertslund.innovation.export.office.TextBox.Place;
import dk.albertslund.innovation.export.office.TextBox.Tone;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupParameters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the first slide: the day, what is shown, and the networks in their order. */
@Component
public final class CoverSlideFactory {
    private static final String TEXT = "innovation.export.deck.";
    private static final Place DAY = new Place(40, 80, 880, 22);
    private static final Place FILTER = new Place(40, 112, 880, 70);
    private static final Place NETWORKS = new Place(40, 200, 880, 290);
    private static final int FACT_SIZE = 14;
    private static final int NETWORK_SIZE = 18;

    private final PhaseTitles titles;
    private final DateFormatter dates;
    private final Messages messages;

    public CoverSlideFactory(PhaseTitles titles, DateFormatter dates, Messages messages) {
        this.titles = titles;
        this.dates = dates;
        this.messages = messages;
    }

    String title() {
        return messages.text(TEXT + "title");
    }

    Slide of(RollupPage page, RollupParameters parameters) {
        String day = messages.text(TEXT + "day", dates.day(dates.today())) + " \u00b7 "
                + messages.text(TEXT + "count", page.total());
        List<String> networks = page.rows().stream()
                .map(row -> row.summary().profile().title() + " \u00b7 "
                        + titles.title(row.summary().position().phase()))
                .toList();
        return new Slide(
                title(),
                List.of(
                        new TextBox(DAY, "", List.of(day), FACT_SIZE, Tone.QUIET),
                        new TextBox(FILTER, "", filter(parameters), FACT_SIZE, Tone.PLAIN),
                        new TextBox(
                                NETWORKS,
                                messages.text(TEXT + "networks"),
                                networks.isEmpty() ? List.of(messages.text(TEXT + "networks.missing")) : networks,
                                NETWORK_SIZE,
                                networks.isEmpty() ? Tone.QUIET : Tone.PLAIN)));
    }

    private List<String> filter(RollupParameters parameters) {
        List<String> chosen = Stream.of(
                        chosen(
                                "types",
                                parameters.types().stream().map(type -> "innovation.network.type." + type + ".name")),
                        chosen(
                                "statuses",
                                parameters.statuses().stream()
                                        .map(status -> "innovation.form.networkProfile.status." + status.key())),
                        chosen(
                                "phases",
                                parameters.phases().stream().map(phase -> "innovation.phase." + phase.key() + ".name")))
                .filter(line -> !line.isEmpty())
                .toList();
        return chosen.isEmpty() ? List.of(messages.text(TEXT + "all")) : chosen;
    }

    private String chosen(String key, Stream<String> textKeys) {
        String names = textKeys.map(messages::text).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : messages.text(TEXT + key, names);
    }
}
