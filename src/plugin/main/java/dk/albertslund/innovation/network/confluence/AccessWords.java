package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Person;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.network.NetworkPeople;
import dk.albertslund.innovation.network.NetworkVisibility;
import dk.albertslund.innovation.network.VisibilityState;
import dk.albertslund.innovation.network.confluence.ParticipantAccess.Gap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to say of who may read and write in a network. */
@Component
public final class AccessWords {
    private final People people;
    private final Texts texts;

    public AccessWords(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    List<VisibilityChoiceView> choices(NetworkVisibility chosen) {
        return Stream.of(NetworkVisibility.values())
                .map(visibility -> choice(visibility, visibility == chosen))
                .toList();
    }

    private VisibilityChoiceView choice(NetworkVisibility visibility, boolean isChosen) {
        String key = "innovation.visibility." + visibility.key();
        return new VisibilityChoiceView(visibility.key(), texts.text(key), texts.text(key + ".text"), isChosen);
    }

    String warning(VisibilityState state, NetworkPeople among, boolean mayChange) {
        String differs = texts.text(
                "innovation.access.differs",
                texts.text("innovation.visibility." + state.chosen().key()),
                texts.text("innovation.access.actual." + state.actual().key()));
        String next = mayChange
                ? texts.text("innovation.access.mend")
                : texts.text("innovation.access.mend.ask", leaders(among));
        return differs + " " + next;
    }

    AccessGapView gap(String userKey, Gap gap, NetworkPeople among, boolean mayChange) {
        String name = people.withKey(userKey).map(Person::name).orElse("");
        String action = gap.isToAdmit() ? "admit" : "dismiss";
        String text = texts.text("innovation.access." + gap.name().toLowerCase(Locale.ROOT), people.fullName(userKey));
        return mayChange
                ? new AccessGapView(name, text, action, texts.text("innovation.access." + action))
                : new AccessGapView(
                        name, text + " " + texts.text("innovation.access." + action + ".ask", leaders(among)), "", "");
    }

    private String leaders(NetworkPeople among) {
        String names = among.leaders().stream()
                .flatMap(key -> people.withKey(key).stream())
                .map(Person::fullName)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.text("innovation.access.somebody") : names;
    }
}
