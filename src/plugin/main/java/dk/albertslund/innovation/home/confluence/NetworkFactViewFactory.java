package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.model.HalfYear;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the summary lines of the home page: type, status and period. */
@Component
public final class NetworkFactViewFactory {
    private static final String LABEL = "innovation.home.fact.";

    private final Messages messages;
    private final DateFormatter dates;
    private final PublishedSettings settings;

    public NetworkFactViewFactory(Messages messages, DateFormatter dates, PublishedSettings settings) {
        this.messages = messages;
        this.dates = dates;
        this.settings = settings;
    }

    List<FactView> of(Profile profile) {
        Stream<FactView> facts = Stream.of(
                fact("type", messages.text("innovation.network.type." + profile.type() + ".name")),
                fact(
                        "status",
                        messages.text("innovation.form.networkProfile.status."
                                + profile.status().key())),
                fact("period", period(profile)));
        return Stream.concat(facts, halfYear(profile).stream()).toList();
    }

    /** Empty unless the settings show half-years. */
    private Optional<FactView> halfYear(Profile profile) {
        if (profile.start().isEmpty() || !settings.current().showsHalfYears()) {
            return Optional.empty();
        }
        HalfYear half = HalfYear.of(LocalDate.parse(profile.start()));
        return Optional.of(fact("halfYear", messages.text(half.nameKey(), half.year())));
    }

    private FactView fact(String name, String text) {
        return new FactView(
                messages.text(LABEL + name), text.isEmpty() ? messages.text("innovation.form.unwritten") : text);
    }

    private String period(Profile profile) {
        if (profile.start().isEmpty()) {
            return "";
        }
        String start = dates.day(profile.start());
        return profile.plannedEnd().isEmpty()
                ? messages.text(LABEL + "period.from", start)
                : messages.text(LABEL + "period.both", start, dates.day(profile.plannedEnd()));
    }
}
