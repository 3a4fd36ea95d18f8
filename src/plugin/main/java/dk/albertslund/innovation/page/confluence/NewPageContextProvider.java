package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.ContextProvider;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.page.PageMacroParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the content template of a page is filled with: a title that is free in the space ({@code Behov 2}), and the first
 * sheet that no page of the network shows yet. Confluence does not check the title that a provider gives. The pages of a
 * new space are called what the space blueprint and its wizard say.
 */
public final class NewPageContextProvider implements ContextProvider {
    private static final String PART = "part";
    private static final String PHASE = "phase";
    private static final String SPACE_KEY = "spaceKey";
    private static final String TITLE = "ContentPageTitle";
    /** Set by Confluence for the child pages of a new space. */
    private static final String TITLE_OF_TEMPLATE = "UsePageTemplateNameForTitle";

    private final Messages messages;
    private final PageManager pages;
    private final NetworkRepository networks;
    private final NetworkPageRepository networkPages;
    private String part = "";

    public NewPageContextProvider(
            Messages messages,
            @ComponentImport PageManager pages,
            NetworkRepository networks,
            NetworkPageRepository networkPages) {
        this.messages = messages;
        this.pages = pages;
        this.networks = networks;
        this.networkPages = networkPages;
    }

    /** @param parameters {@code part}: what the page shows, for example {@code needs}, or {@code phase} for any phase */
    @Override
    public void init(Map<String, String> parameters) {
        part = Objects.requireNonNull(parameters.get(PART), PART);
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> filled = new HashMap<>(context);
        filled.put(PageMacroParser.INSTANCE, "");
        if (context.get(TITLE_OF_TEMPLATE) != null || !text(context, TITLE).isEmpty()) {
            return filled;
        }
        String space = text(context, SPACE_KEY);
        String shown = part;
        if (part.equals(PHASE)) {
            String phase =
                    Phase.withKey(text(context, PHASE)).orElse(Phase.FOCUS).key();
            filled.put(PHASE, phase);
            shown = PHASE + "." + phase;
        }
        String title = messages.text("innovation.page." + shown.replace('-', '.') + ".title");
        filled.put(TITLE, first(title, title + " ", candidate -> isFree(space, candidate)));
        Set<String> taken = instancesShown(space);
        filled.put(PageMacroParser.INSTANCE, first("", "", candidate -> !taken.contains(candidate)));
        return filled;
    }

    private boolean isFree(String space, String title) {
        return space.isEmpty() || pages.getPage(space, title) == null;
    }

    /** The first one as it is, then {@code stem2}, {@code stem3} and so on. */
    private static String first(String one, String stem, Predicate<String> isFree) {
        return isFree.test(one)
                ? one
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> stem + number)
                        .filter(isFree)
                        .findFirst()
                        .orElseThrow();
    }

    /** The sheets that the network's pages show already. */
    private Set<String> instancesShown(String space) {
        return Optional.of(space).filter(key -> !key.isEmpty()).flatMap(networks::findBySpace).stream()
                .flatMap(network -> networkPages.findByNetwork(network.id()).stream())
                .filter(shown -> shown.part().equals(part))
                .map(shown -> PageReader.page(pages, shown.pageId()))
                .flatMap(Optional::stream)
                .flatMap(page ->
                        PageMacroParser.instances(PageReader.storageFormat(page)).getOrDefault(part, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static String text(Map<String, Object> context, String key) {
        return context.get(key) instanceof String value ? value.strip() : "";
    }
}
