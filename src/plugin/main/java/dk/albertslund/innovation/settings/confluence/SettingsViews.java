package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.settings.Difference;
import dk.albertslund.innovation.settings.Entries;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.Publications;
import dk.albertslund.innovation.settings.Publications.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together the administrator's page. */
@Component
public final class SettingsViews {
    private static final int MOST_SHOWN = 20;

    private final Publications publications;
    private final SettingGroups groups;
    private final SettingsWords words;
    private final People people;
    private final Moments moments;

    public SettingsViews(
            Publications publications, SettingGroups groups, SettingsWords words, People people, Moments moments) {
        this.publications = publications;
        this.groups = groups;
        this.words = words;
        this.people = people;
        this.moments = moments;
    }

    /**
     * What counts now, or what the person wrote on top of it last.
     *
     * @param reader the person's user key
     * @param isDraftShown whether what the person wrote is asked for
     */
    SettingsView of(String reader, boolean isDraftShown, boolean isReadOnly) {
        List<Publication> newest = publications.newest(MOST_SHOWN + 1);
        Publication now = newest.isEmpty() ? Publication.NONE : newest.get(0);
        Map<String, String> values = new HashMap<>(Entries.of(now.settings()));
        Optional<Draft> draft =
                isDraftShown ? publications.draft(reader).filter(found -> isOf(found, now)) : Optional.empty();
        draft.ifPresent(found -> values.putAll(found.values()));
        return new SettingsView(
                now.edition(),
                isReadOnly,
                draft.map(found -> moments.dayAndTime(found.saved())).orElse(""),
                groups.of(values),
                history(newest));
    }

    /** Whether there is something in it that was not published. */
    private static boolean isOf(Draft draft, Publication now) {
        Map<String, String> counts = Entries.of(now.settings());
        return draft.edition() == now.edition()
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
        SettingsWords.Said said = words.of(before.settings(), publication.settings());
        List<String> changes = Difference.between(before.settings(), publication.settings()).stream()
                .map(difference -> words.change(
                        said.what(difference.key()),
                        said.value(difference.key(), difference.before()),
                        said.value(difference.key(), difference.after())))
                .toList();
        return new PublicationView(
                publication.edition(),
                moments.dayAndTime(publication.published()),
                people.fullName(publication.author()),
                changes);
    }
}
