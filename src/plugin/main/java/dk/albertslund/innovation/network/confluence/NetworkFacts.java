package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.network.Profile;
import java.util.List;
import org.springframework.stereotype.Component;

/** What there is to know of a network at a glance. */
@Component
public final class NetworkFacts {
    private static final String LABEL = "innovation.home.fact.";

    private final Texts texts;
    private final People people;
    private final Moments moments;

    public NetworkFacts(Texts texts, People people, Moments moments) {
        this.texts = texts;
        this.people = people;
        this.moments = moments;
    }

    List<FactView> of(Profile profile) {
        return List.of(
                fact("type", texts.text("innovation.network.type." + profile.type() + ".name")),
                fact(
                        "status",
                        texts.text("innovation.form.networkProfile.status."
                                + profile.status().key())),
                fact("leader", names(profile.leaders())),
                fact("referenceLeader", names(profile.referenceLeaders())),
                fact("period", period(profile)));
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
