package dk.albertslund.innovation.participants.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.WikiUser;
import dk.albertslund.innovation.network.NetworkVisibility;
import dk.albertslund.innovation.network.VisibilityState;
import dk.albertslund.innovation.participants.confluence.ParticipantAccess.Gap;
import dk.albertslund.innovation.profile.NetworkPeople;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Texts about access to a network. */
@Component
public final class AccessMessages {
    private final UserDirectory users;
    private final Messages messages;

    public AccessMessages(UserDirectory users, Messages messages) {
        this.users = users;
        this.messages = messages;
    }

    List<VisibilityChoiceView> choices(NetworkVisibility chosen) {
        return Stream.of(NetworkVisibility.values())
                .map(visibility -> choice(visibility, visibility == chosen))
                .toList();
    }

    private VisibilityChoiceView choice(NetworkVisibility visibility, boolean isChosen) {
        String key = "innovation.visibility." + visibility.key();
        return new VisibilityChoiceView(visibility.key(), messages.text(key), messages.text(key + ".text"), isChosen);
    }

    String warning(VisibilityState state, NetworkPeople people, boolean mayChange) {
        String differs = messages.text(
                "innovation.access.differs",
                messages.text("innovation.visibility." + state.chosen().key()),
                messages.text("innovation.access.actual." + state.actual().key()));
        String next = mayChange
                ? messages.text("innovation.access.mend")
                : messages.text("innovation.access.mend.ask", leaders(people));
        return differs + " " + next;
    }

    AccessGapView gap(String userKey, Gap gap, NetworkPeople people, boolean mayChange) {
        String name = users.findByKey(userKey).map(WikiUser::name).orElse("");
        String action = gap.isToAdmit() ? "admit" : "dismiss";
        String text =
                messages.text("innovation.access." + gap.name().toLowerCase(Locale.ROOT), users.fullName(userKey));
        return mayChange
                ? new AccessGapView(name, text, action, messages.text("innovation.access." + action))
                : new AccessGapView(
                        name,
                        text + " " + messages.text("innovation.access." + action + ".ask", leaders(people)),
                        "",
                        "");
    }

    private String leaders(NetworkPeople people) {
        String names = people.leaders().stream()
                .flatMap(key -> users.findByKey(key).stream())
                .map(WikiUser::fullName)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? messages.text("innovation.access.somebody") : names;
    }
}
