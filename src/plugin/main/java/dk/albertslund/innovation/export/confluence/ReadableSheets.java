package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.page.NetworkPageRepository.Shown;
import dk.albertslund.innovation.page.confluence.ReadablePages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The sheets that the current user may read: those shown on a page that the user may view, so that a restriction of a page
 * holds for files too; those that no page shows for administrators of the space.
 */
@Component
public final class ReadableSheets {
    private final NetworkPageRepository pages;
    private final ReadablePages readable;
    private final NetworkPermissions permissions;
    private final FormKindRegistry kinds;

    public ReadableSheets(
            NetworkPageRepository pages,
            ReadablePages readable,
            NetworkPermissions permissions,
            FormKindRegistry kinds) {
        this.pages = pages;
        this.readable = readable;
        this.permissions = permissions;
        this.kinds = kinds;
    }

    /**
     * Of several networks, in one statement.
     *
     * @param spaceKeys by network id
     */
    Predicate<Sheet> of(Map<Integer, String> spaceKeys) {
        return among(pages.findAll(), spaceKeys);
    }

    /** Of one network. */
    public Predicate<Sheet> of(Network network) {
        return among(pages.findByNetwork(network.id()), Map.of(network.id(), network.spaceKey()));
    }

    private Predicate<Sheet> among(List<Shown> all, Map<Integer, String> spaceKeys) {
        Map<Long, Boolean> known = new HashMap<>();
        Predicate<Shown> isReadable = shown -> known.computeIfAbsent(shown.pageId(), readable::isReadable);
        return sheet -> {
            List<Shown> shownOn =
                    all.stream().filter(shown -> shows(shown, sheet)).toList();
            return shownOn.isEmpty()
                    ? permissions.mayAdminister(spaceKeys.get(sheet.networkId()))
                    : shownOn.stream().anyMatch(isReadable);
        };
    }

    private boolean shows(Shown shown, Sheet sheet) {
        return shown.networkId() == sheet.networkId()
                && kinds.withKey(sheet.kind())
                        .filter(kind -> !kind.sectionsForMacro(shown.part()).isEmpty())
                        .filter(kind -> isInstance(kind, shown, sheet))
                        .isPresent();
    }

    private static boolean isInstance(FormKind kind, Shown shown, Sheet sheet) {
        return !kind.hasInstances() || shown.instance().equals(sheet.instance());
    }
}
