package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.network.HalfYear;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to know of a network at a glance. */
@Component
public final class NetworkFacts {
    private static final String LABEL = "innovation.home.fact.";

    private final Texts texts;
    private final People people;
    private final Moments moments;
    private final PublishedSettings settings;

    public NetworkFacts(Texts texts, People people, Moments moments, PublishedSettings settings) {
        this.texts = texts;
        this.people = people;
        this.moments = moments;
        this.settings = settings;
    }

    List<FactView> of(Profile profile) {
        Stream<FactView> facts = Stream.of(
                fact("type", texts.text("innovation.network.type." + profile.type() + ".name")),
                fact(
                        "status",
                        texts.text("innovation.form.networkProfile.status."
                                + profile.status().key())),
                fact("leader", names(profile.leaders())),
                fact("referenceLeader", names(profile.referenceLeaders())),
                fact("period", period(profile)));
        return Stream.concat(facts, halfYear(profile).stream()).toList();
    }

    /** Where networks begin by halves of the year. */
    private Optional<FactView> halfYear(Profile profile) {
        if (profile.start().isEmpty() || !settings.now().showsHalfYears()) {
            return Optional.empty();
        }
        HalfYear half = HalfYear.of(LocalDate.parse(profile.start()));
        return Optional.of(fact("halfYear", texts.text(half.nameKey(), half.year())));
    }

    /** Whether somebody leads the network who is still in the wiki. */
    boolean hasLeader(Profile profile) {
        return profile.leaders().stream().anyMatch(key -> people.withKey(key).isPresent());
    }

    private FactView fact(String name, String text) {
        return new FactView(texts.text(LABEL + name), text.isEmpty() ? texts.text("innovation.form.unwritten") : text);
    }

    private String names(List<String> keys) {
        return BidiIsolation.joined(keys.stream().map(people::fullName).toList());
    }

    private String period(Profile profile) {
        if (profile.start().isEmpty()) {
            return "";
        }
        String start = moments.day(profile.start());
        return profile.plannedEnd().isEmpty()
                ? texts.text(LABEL + "period.from", start)
                : texts.text(LABEL + "period.both", start, moments.day(profile.plannedEnd()));
    }
}
