package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValueValidator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes settings in two steps, preview and publish; the last publication can be undone. */
@Component
public final class PublicationService {
    static final int NAME_LIMIT = 60;
    private static final Field NAME = Field.text("name", NAME_LIMIT);
    private static final Field LIST = Field.text("list", 4000);

    private final PublicationRepository publications;
    private final PublishedSettings published;
    private final FieldValueValidator validator;
    private final Transactions transactions;
    private final Clock clock;

    public PublicationService(
            PublicationRepository publications,
            PublishedSettings published,
            FieldValueValidator validator,
            Transactions transactions,
            Clock clock) {
        this.publications = publications;
        this.published = published;
        this.validator = validator;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The settings that apply. */
    public Settings settings() {
        return published.current();
    }

    /**
     * Validates the values, saves them as the user's draft and returns what would apply.
     *
     * @param edition the publication that the user sees, for optimistic locking
     * @throws ValidationException with all errors by key
     */
    public Settings preview(int edition, Map<String, String> values, String author) {
        return transactions.execute(() -> {
            Publication latest = current(edition);
            Settings settings = parse(values, latest.settings());
            Map<String, String> kept = clean(values, new ArrayList<>());
            publications.add(new PublicationRepository.Draft(edition, kept, author, clock.instant()));
            return settings;
        });
    }

    /** @throws ValidationException with all errors, or on a concurrent publication */
    public Publication publish(int edition, Map<String, String> values, String author) {
        return add(edition, author, current -> parse(values, current));
    }

    /**
     * Publishes the settings before the last publication again; types and excuses added since are hidden.
     *
     * @throws ValidationException on a concurrent publication, or when there is nothing to undo
     */
    public Publication undo(int edition, String author) {
        return add(edition, author, current -> publications
                .edition(edition - 1)
                .orElseThrow(() -> new ValidationException(ValidationError.of("", "innovation.settings.problem.undo")))
                .settings()
                .withRemovedFrom(current));
    }

    private Publication add(int edition, String author, UnaryOperator<Settings> next) {
        try {
            return transactions.execute(() -> {
                Settings current = current(edition).settings();
                Settings settings = next.apply(current);
                if (settings.equals(current)) {
                    throw new ValidationException(ValidationError.of("", "innovation.settings.problem.same"));
                }
                Publication publication = new Publication(edition + 1, settings, author, clock.instant());
                publications.add(publication);
                return publication;
            });
        } catch (EditionConflictException conflict) {
            throw conflict();
        } finally {
            published.evict();
        }
    }

    private Publication current(int edition) {
        Publication latest = publications.latest();
        if (latest.edition() != edition) {
            throw conflict();
        }
        return latest;
    }

    private static ValidationException conflict() {
        return new ValidationException(ValidationError.of("", "innovation.settings.problem.meanwhile"));
    }

    private Settings parse(Map<String, String> values, Settings current) {
        List<ValidationError> errors = new ArrayList<>();
        Map<String, String> tidy = clean(values, errors);
        requireKnown(SettingsSerializer.TYPES, tidy, current.typeKeys());
        requireKnown(SettingsSerializer.EXCUSES, tidy, current.excuseCodes());
        SettingsParser parser = new SettingsParser(tidy, current);
        Settings settings = parser.settings().withRemovedFrom(current);
        errors.addAll(parser.problems());
        ValidationException.throwIfAny(errors);
        return settings;
    }

    /** The page sends all existing keys, and new ones with the prefix {@code new-}. */
    private static void requireKnown(String list, Map<String, String> values, List<String> known) {
        boolean isKnown = new SettingsInput(values)
                .list(list, known).stream()
                        .allMatch(one -> known.contains(one) || one.matches(SettingsParser.NEW_NAME));
        if (!isKnown) {
            throw new ValidationException(ValidationError.of(list, "innovation.form.problem.version"));
        }
    }

    /** Trims to one line and checks the length, as for all other text input. */
    private Map<String, String> clean(Map<String, String> values, List<ValidationError> errors) {
        Map<String, String> tidy = new HashMap<>();
        values.forEach((key, value) -> {
            boolean isList = key.equals(SettingsSerializer.TYPES) || key.equals(SettingsSerializer.EXCUSES);
            try {
                tidy.put(key, validator.validate(isList ? LIST : NAME, value));
            } catch (ValidationException exception) {
                exception.errors().forEach(error -> errors.add(error.forField(key)));
            }
        });
        return tidy;
    }
}
