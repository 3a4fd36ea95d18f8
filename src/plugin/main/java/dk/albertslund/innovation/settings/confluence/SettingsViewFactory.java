package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.PublicationRepository;
import dk.albertslund.innovation.settings.PublicationRepository.Draft;
import dk.albertslund.innovation.settings.SettingChange;
import dk.albertslund.innovation.settings.SettingsSerializer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates the view of the settings page. */
@Component
public final class SettingsViewFactory {
    private static final int MOST_SHOWN = 20;

    private final PublicationRepository publications;
    private final SettingGroupViewFactory groups;
    private final SettingsMessages words;
    private final UserDirectory users;
    private final DateFormatter dates;

    public SettingsViewFactory(
            PublicationRepository publications,
            SettingGroupViewFactory groups,
            SettingsMessages words,
            UserDirectory users,
            DateFormatter dates) {
        this.publications = publications;
        this.groups = groups;
        this.words = words;
        this.users = users;
        this.dates = dates;
    }

    /**
     * Shows the published settings, or the reader's latest draft based on them.
     *
     * @param reader user key
     * @param isDraftShown whether to show the draft, if there is one
     */
    SettingsView of(String reader, boolean isDraftShown, boolean isReadOnly) {
        List<Publication> newest = publications.newest(MOST_SHOWN + 1);
        Publication latest = newest.isEmpty() ? Publication.NONE : newest.get(0);
        Map<String, String> values = new HashMap<>(SettingsSerializer.of(latest.settings()));
        Optional<Draft> draft =
                isDraftShown ? publications.draft(reader).filter(found -> isOf(found, latest)) : Optional.empty();
        draft.ifPresent(found -> values.putAll(found.values()));
        return new SettingsView(
                String.valueOf(latest.edition()),
                isReadOnly,
                draft.map(found -> dates.version(found.saved())).orElse(""),
                groups.of(values),
                history(newest));
    }

    /** Whether the draft is based on the latest publication and differs from it. */
    private static boolean isOf(Draft draft, Publication latest) {
        Map<String, String> counts = SettingsSerializer.of(latest.settings());
        return draft.edition() == latest.edition()
                && draft.values().entrySet().stream().anyMatch(value -> !counts.getOrDefault(value.getKey(), "")
                        .equals(value.getValue()));
    }

    private List<PublicationView> history(List<Publication> newest) {
        List<PublicationView> history = new ArrayList<>();
        for (int index = 0; index < Math.min(newest.size(), MOST_SHOWN); index++) {
            boolean isFirst = index + 1 == newest.size();
            history.add(view(newest.get(index), isFirst ? Publication.NONE : newest.get(index + 1)));
        }
        return history;
    }

    private PublicationView view(Publication publication, Publication before) {
        SettingsMessages.ChangeDescriber describer = words.of(before.settings(), publication.settings());
        List<String> changes = SettingChange.between(before.settings(), publication.settings()).stream()
                .map(difference -> words.change(
                        describer.what(difference.key()),
                        describer.value(difference.key(), difference.before()),
                        describer.value(difference.key(), difference.after())))
                .toList();
        return new PublicationView(
                dates.when(publication.published(), RenderTarget.SCREEN),
                users.fullName(publication.author()),
                changes);
    }
}
