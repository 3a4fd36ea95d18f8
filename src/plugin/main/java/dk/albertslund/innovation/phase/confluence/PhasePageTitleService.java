package dk.albertslund.innovation.phase.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.MessageBundles;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.settings.LocalizedLabel;
import dk.albertslund.innovation.settings.PhasePageTitles;
import dk.albertslund.innovation.settings.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Renames the phases' pages when a phase's label changes, unless a page was renamed by hand. Titles are compared in
 * each language.
 */
@Component
public final class PhasePageTitleService implements PhasePageTitles {
    private static final String PART = "phase-";
    private static final String TITLE = "innovation.page.phase.%s.title";
    private static final List<String> LANGUAGES = List.of("da", "en");

    private final NetworkPageRepository networkPages;
    private final PageManager pages;
    private final PermissionManager permissions;
    private final CurrentUser currentUser;

    public PhasePageTitleService(
            NetworkPageRepository networkPages,
            @ComponentImport PageManager pages,
            @ComponentImport PermissionManager permissions,
            CurrentUser currentUser) {
        this.networkPages = networkPages;
        this.pages = pages;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    /** A page and its new title. */
    private record Renaming(AbstractPage page, String title) {}

    @Override
    public int outdated(Settings before, Settings after) {
        return renamings(before, after, true).size();
    }

    @Override
    public Renamed rename(Settings before, Settings after) {
        return rename(renamings(before, after, true));
    }

    @Override
    public Renamed restore(Settings before, Settings after) {
        return rename(renamings(before, after, false));
    }

    private Renamed rename(List<Renaming> renamings) {
        int renamed = 0;
        int refused = 0;
        int taken = 0;
        for (Renaming renaming : renamings) {
            AbstractPage page = renaming.page();
            if (!permissions.hasPermission(currentUser.userOrNull(), Permission.EDIT, page)) {
                refused++;
            } else if (pages.getPage(PageReader.spaceKey(page), renaming.title()) != null) {
                taken++;
            } else {
                pages.renamePage(page, renaming.title());
                renamed++;
            }
        }
        return new Renamed(renamed, refused, taken);
    }

    /** @param isMade whether the title from the blueprint also counts as unchanged */
    private List<Renaming> renamings(Settings before, Settings after, boolean isMade) {
        List<Phase> changed = Arrays.stream(Phase.values())
                .filter(phase -> !before.label(phase).equals(after.label(phase)))
                .toList();
        List<Renaming> renamings = new ArrayList<>();
        networkPages.findAll().stream()
                .filter(shown -> shown.part().startsWith(PART))
                .forEach(shown -> Phase.withKey(shown.part().substring(PART.length()))
                        .filter(changed::contains)
                        .flatMap(phase -> renaming(shown.pageId(), phase, before, after, isMade))
                        .ifPresent(renamings::add));
        return renamings;
    }

    private Optional<Renaming> renaming(long pageId, Phase phase, Settings before, Settings after, boolean isMade) {
        AbstractPage page = PageReader.page(pages, pageId).orElse(null);
        if (page == null || page.isDeleted()) {
            return Optional.empty();
        }
        List<String> made = MessageBundles.textsInAllLanguages(String.format(TITLE, phase.key()));
        List<String> old = titles(phase, before.label(phase));
        List<String> wanted = titles(phase, after.label(phase));
        for (int i = 0; i < LANGUAGES.size(); i++) {
            boolean isOurs = page.getTitle().equals(old.get(i))
                    || (isMade && page.getTitle().equals(made.get(i)));
            if (isOurs && !page.getTitle().equals(wanted.get(i))) {
                return Optional.of(new Renaming(page, wanted.get(i)));
            }
        }
        return Optional.empty();
    }

    /** In both languages, for example {@code Fase 5 – Prøv det} and {@code Phase 5 – Try it}. */
    private static List<String> titles(Phase phase, LocalizedLabel label) {
        List<String> made = MessageBundles.textsInAllLanguages(String.format(TITLE, phase.key()));
        List<String> names = MessageBundles.textsInAllLanguages("innovation.phase." + phase.key() + ".name");
        List<String> labels = List.of(label.danish(), label.english());
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String beginning =
                    made.get(i).substring(0, made.get(i).length() - names.get(i).length());
            titles.add(labels.get(i).isEmpty() ? made.get(i) : beginning + labels.get(i));
        }
        return titles;
    }
}
