package dk.albertslund.innovation.settings.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.settings.EditionConflictException;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.PublicationRepository;
import dk.albertslund.innovation.settings.SettingsSerializer;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores publications in {@code PUBLICATION} and drafts in {@code SETTINGS_DRAFT}. */
@Component
public final class AoPublicationRepository implements PublicationRepository {
    private final ActiveObjects ao;

    public AoPublicationRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Publication latest() {
        return newest(1).stream().findFirst().orElse(Publication.NONE);
    }

    @Override
    public List<Publication> newest(int most) {
        return publications(Query.select().order("EDITION DESC").limit(most));
    }

    @Override
    public Optional<Publication> edition(int edition) {
        return edition == 0
                ? Optional.of(Publication.NONE)
                : publications(Query.select().where("EDITION = ?", edition)).stream()
                        .findFirst();
    }

    private List<Publication> publications(Query query) {
        return Arrays.stream(ao.find(AoPublication.class, query))
                .map(AoPublicationRepository::publication)
                .toList();
    }

    private static Publication publication(AoPublication row) {
        return new Publication(
                row.getEdition(),
                SettingsSerializer.settings(KeyValueLines.parse(row.getContent())),
                row.getAuthor(),
                row.getPublished().toInstant());
    }

    @Override
    public void add(Publication publication) {
        try {
            ao.create(
                    AoPublication.class,
                    new DBParam("EDITION", publication.edition()),
                    new DBParam("CONTENT", KeyValueLines.format(SettingsSerializer.of(publication.settings()))),
                    new DBParam("AUTHOR", publication.author()),
                    new DBParam("PUBLISHED", Date.from(publication.published())));
        } catch (ActiveObjectsException e) {
            throw new EditionConflictException("Edition " + publication.edition() + " of the settings was not free", e);
        }
    }

    @Override
    public void add(Draft draft) {
        ao.create(
                AoSettingsDraft.class,
                new DBParam("EDITION", draft.edition()),
                new DBParam("CONTENT", KeyValueLines.format(draft.values())),
                new DBParam("AUTHOR", draft.author()),
                new DBParam("SAVED", Date.from(draft.saved())));
    }

    @Override
    public Optional<Draft> draft(String author) {
        Query query =
                Query.select().where("AUTHOR = ?", author).order("ID DESC").limit(1);
        return Arrays.stream(ao.find(AoSettingsDraft.class, query))
                .findFirst()
                .map(row -> new Draft(
                        row.getEdition(),
                        KeyValueLines.parse(row.getContent()),
                        row.getAuthor(),
                        row.getSaved().toInstant()));
    }
}
