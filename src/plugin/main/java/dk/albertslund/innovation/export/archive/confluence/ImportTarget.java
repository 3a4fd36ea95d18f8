package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.WikiUser;
import dk.albertslund.innovation.creation.InitialRows;
import dk.albertslund.innovation.creation.confluence.SpaceConversionService;
import dk.albertslund.innovation.export.archive.ArchiveContent;
import dk.albertslund.innovation.export.archive.ArchiveContent.SheetContent;
import dk.albertslund.innovation.export.archive.ArchiveZip;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The network that another one is taken into: one in which nobody wrote, or a space that becomes one. */
@Component
public final class ImportTarget {
    private final NetworkRepository networks;
    private final SpaceConversionService conversions;
    private final SheetRepository sheets;
    private final List<InitialRows> initialRows;
    private final UserDirectory users;

    public ImportTarget(
            NetworkRepository networks,
            SpaceConversionService conversions,
            SheetRepository sheets,
            List<InitialRows> initialRows,
            UserDirectory users) {
        this.networks = networks;
        this.conversions = conversions;
        this.sheets = sheets;
        this.initialRows = List.copyOf(initialRows);
        this.users = users;
    }

    /** @throws ValidationException when somebody wrote in the forms of the network, or the space cannot become one */
    Network network(String spaceKey, ArchiveContent content, ImportedPeople people, String founder) {
        Network network = networks.findBySpace(spaceKey).orElseGet(() -> {
            conversions.convert(spaceKey, answers(content, people, founder), founder);
            return networks.findBySpace(spaceKey).orElseThrow();
        });
        requireEmpty(network, founder);
        return network;
    }

    /** Whoever takes it in leads the network until its own leader is known. */
    private Map<String, String> answers(ArchiveContent content, ImportedPeople people, String founder) {
        Map<String, String> profile = content.sheets().stream()
                .filter(sheet -> sheet.kind().equals(ProfileForm.KEY))
                .findFirst()
                .map(SheetContent::own)
                .map(own -> own.fields())
                .orElse(Map.of());
        Map<String, String> answers = new HashMap<>();
        answers.put(ProfileForm.THEME_TITLE, profile.getOrDefault(ProfileForm.THEME_TITLE, content.title()));
        answers.put(ProfileForm.TYPE, profile.getOrDefault(ProfileForm.TYPE, ""));
        answers.put(ProfileForm.START, profile.getOrDefault(ProfileForm.START, ""));
        for (String field : List.of(ProfileForm.LEADERS, ProfileForm.REFERENCE_LEADERS)) {
            String known = people.known(profile.getOrDefault(field, ""));
            answers.put(field, known.isEmpty() ? name(founder) : known);
        }
        return answers;
    }

    private String name(String userKey) {
        return users.findByKey(userKey).map(WikiUser::name).orElse("");
    }

    /** A new network has its profile, and rows that its forms begin with. */
    private void requireEmpty(Network network, String founder) {
        List<FieldUpdate> initial = initialRows.stream()
                .flatMap(rows -> rows.updates(network, founder).stream())
                .toList();
        List<Sheet> written = sheets.findAll(network.id()).stream()
                .filter(sheet -> !sheet.kind().equals(ProfileForm.KEY))
                .toList();
        sheets.states(written).forEach((sheet, state) -> requireEmpty(sheet, state, initial));
    }

    private static void requireEmpty(Sheet sheet, SheetState state, List<FieldUpdate> initial) {
        for (FieldChange change : state.latestChanges()) {
            boolean isInitial = initial.stream()
                    .anyMatch(update -> update.sheet().equals(sheet.key())
                            && update.row().equals(change.row())
                            && update.field().equals(change.field())
                            && update.value().equals(change.value()));
            if (!isInitial && !change.value().isEmpty()) {
                throw new ValidationException(
                        ValidationError.of(ArchiveZip.FIELD, "innovation.import.problem.written"));
            }
        }
    }
}
