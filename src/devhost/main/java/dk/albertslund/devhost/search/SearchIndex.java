package dk.albertslund.devhost.search;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.plugins.index.api.Extractor2;
import com.atlassian.event.api.EventListener;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.service.HostPage;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search index: the pages' own text and what the plugin's extractors add to it. As in Confluence, a page is indexed
 * asynchronously after a change, in a thread without a user.
 */
public final class SearchIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final int PATIENCE_SECONDS = 30;

    private final Wiki wiki;
    private final SearchIndexRepository texts;
    private final List<Extractor2> extractors;
    private final ExecutorService indexing = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "search index");
        thread.setDaemon(true);
        return thread;
    });

    private SearchIndex(Wiki wiki, SearchIndexRepository texts, List<Extractor2> extractors) {
        this.wiki = wiki;
        this.texts = texts;
        this.extractors = extractors;
    }

    /** Indexes existing pages; later changes arrive as events. */
    public static SearchIndex open(Wiki wiki, InstalledPlugin plugin, DataSource dataSource) {
        List<Extractor2> extractors = plugin.modules("extractor2").stream()
                .map(module ->
                        plugin.create(module.element().getAttribute("class").trim(), Extractor2.class))
                .toList();
        SearchIndex index = new SearchIndex(wiki, new SearchIndexRepository(dataSource), extractors);
        for (WikiSpace space : wiki.spaces()) {
            wiki.pages(space.key()).stream()
                    .map(WikiPage::id)
                    .filter(page -> !index.texts.has(page))
                    .forEach(index::changed);
        }
        return index;
    }

    @EventListener
    public void onPage(PageEvent event) {
        long page = event.getPage().getId();
        if (event instanceof PageTrashedEvent || event instanceof PageRemoveEvent) {
            indexing.execute(() -> texts.remove(page));
        } else {
            changed(page);
        }
    }

    /** Queues the page for indexing. */
    public void changed(long pageId) {
        indexing.execute(() -> {
            try {
                index(pageId);
            } catch (RuntimeException e) {
                LOG.error("Page {} is not indexed", pageId, e);
            }
        });
    }

    private void index(long pageId) {
        Optional<WikiPage> page = wiki.page(pageId);
        if (page.isEmpty()) {
            texts.remove(pageId);
            return;
        }
        HostPage searchable = new HostPage(page.get());
        String text = Stream.concat(
                        Stream.of(page.get().title(), withoutMarkup(page.get().body())),
                        extractors.stream().map(extractor -> text(extractor, searchable)))
                .collect(Collectors.joining("\n"));
        texts.write(pageId, text);
    }

    private static String text(Extractor2 extractor, HostPage page) {
        StringBuilder text = extractor.extractText(page);
        if (text == null || extractor.extractFields(page) == null) {
            throw new IllegalStateException(extractor.getClass().getName() + " gave null for " + page);
        }
        return text.toString();
    }

    /** Macro parameters are not part of a page's text. */
    private static String withoutMarkup(String storage) {
        return storage.replaceAll("(?s)<ac:parameter.*?</ac:parameter>", " ").replaceAll("<[^>]*>", " ");
    }

    /** The ids of pages whose indexed text has every word of the query, ignoring case. */
    public List<Long> find(String question) {
        List<String> words = Arrays.stream(question.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of() : texts.withAll(words);
    }

    /** Waits until all earlier changes are indexed. */
    public void settle() {
        try {
            indexing.submit(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The index does not come to rest", e);
        }
    }

    @Override
    public void close() {
        indexing.shutdown();
        try {
            if (!indexing.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.error("The index does not come to rest");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
