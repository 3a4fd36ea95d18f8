package dk.albertslund.devhost.load;

import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.load.Figures.Window;
import dk.albertslund.devhost.load.WrittenField.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * A session with many people: everybody writes needs that are shared at once, then ideas, and gives points. In the middle of
 * the writing the network is away.
 */
final class LoadRun implements AutoCloseable {
    private static final String NEEDS = "needs";
    private static final String PRIORITISING = "prioritising";
    private static final int WORDS_OF_A_NOTE = 80;
    private static final int WORDS_OF_AN_IDEA = 25;
    private static final int IDEAS_IN_MS = 8_000;
    private static final int POINTS_IN_MS = 4_000;
    private static final int SHOWN_IN_MS = 20_000;
    private static final int PATIENCE_IN_MS = 120_000;

    private final LoadOptions options;
    private final Figures figures = new Figures();
    private final UnreliableNetwork network;
    private final ExecutorService threads = Executors.newCachedThreadPool(LoadThreads::named);
    private final LoadWiki wiki;
    private final List<Participant> people = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private String costs = "";

    LoadRun(LoadOptions options, Devhost host) {
        this.options = options;
        this.network = new UnreliableNetwork(options, figures);
        this.wiki = new LoadWiki(host, network);
        wiki.network();
        for (int number = 0; number < options.participants(); number++) {
            people.add(wiki.participant(this, number));
        }
    }

    LoadOptions options() {
        return options;
    }

    UnreliableNetwork network() {
        return network;
    }

    Figures figures() {
        return figures;
    }

    LoadResult run() {
        writeNeeds();
        List<OpenPage> pages = open(PRIORITISING);
        List<Place> ideas = places(PRIORITISING, "ideas", "text");
        long until = System.currentTimeMillis() + options.scaled(IDEAS_IN_MS);
        together((person, number) -> {
            person.write(ideas.get(number), WORDS_OF_AN_IDEA, until);
            person.finish(System.currentTimeMillis() + PATIENCE_IN_MS);
        });
        wiki.go(PRIORITISING, "voting");
        ideas.forEach(idea -> rows.add(idea.row()));
        together(this::vote);
        network.settle();
        pages.forEach(OpenPage::close);
        return new LoadResult(options, figures, costs, wiki.check(people));
    }

    /** The writing alone. */
    LoadResult runWriting() {
        writeNeeds();
        network.settle();
        return new LoadResult(options, figures, costs, wiki.check(people));
    }

    private List<Place> places(String kind, String list, String field) {
        return people.stream().map(person -> person.newRow(kind, list, field)).toList();
    }

    /** The round: alone first, then everybody sees what the others wrote. */
    private void writeNeeds() {
        List<OpenPage> pages = open(NEEDS);
        List<Place> notes = places(NEEDS, "rows", "pairNote");
        long cutAt = System.currentTimeMillis() + options.writing().toMillis();
        long backAt = cutAt + options.cut().toMillis();
        Window begun = figures.now();
        Future<?> cut = threads.submit(() -> {
            LoadThreads.sleep(cutAt - System.currentTimeMillis());
            costs = begun.costs(figures.now());
            network.cut();
            LoadThreads.sleep(backAt - System.currentTimeMillis());
            network.restore();
        });
        together((person, number) -> {
            person.write(
                    notes.get(number),
                    WORDS_OF_A_NOTE,
                    backAt + options.writing().toMillis());
            person.finish(System.currentTimeMillis() + PATIENCE_IN_MS);
        });
        get(cut);
        wiki.go(NEEDS, "shared");
        await(pages, notes.size());
    }

    private List<OpenPage> open(String kind) {
        List<OpenPage> pages = people.stream()
                .map(person -> new OpenPage(person, network, kind))
                .toList();
        pages.forEach(threads::submit);
        return pages;
    }

    /** Everybody sees all rows on the page that they have open. */
    private void await(List<OpenPage> pages, int count) {
        long until = System.currentTimeMillis() + Math.max(SHOWN_IN_MS, options.scaled(PATIENCE_IN_MS));
        while (pages.stream().anyMatch(page -> page.rows().size() < count)) {
            if (System.currentTimeMillis() > until) {
                throw new IllegalStateException("Not everybody sees the " + count + " rows that were shared: "
                        + pages.stream().map(page -> page.rows().size()).toList());
            }
            LoadThreads.sleep(20);
        }
        pages.forEach(OpenPage::close);
    }

    /** Three points for one idea, one for another; then the person thinks again. */
    private void vote(Participant person, int number) {
        Place first = points(number + 1);
        Place second = points(number + 2);
        for (List<String> given : List.of(List.of("3", "1"), List.of("1", "1"), List.of("1", "4"), List.of("2", "3"))) {
            if (given.get(0).equals("2")) {
                // The budget of five is kept at every moment
                person.choose(second, given.get(1));
                person.finish(System.currentTimeMillis() + PATIENCE_IN_MS);
            }
            person.choose(first, given.get(0));
            person.finish(System.currentTimeMillis() + PATIENCE_IN_MS);
            person.choose(second, given.get(1));
            person.finish(System.currentTimeMillis() + PATIENCE_IN_MS);
            person.work(System.currentTimeMillis() + options.scaled(POINTS_IN_MS) / 4);
        }
    }

    private Place points(int number) {
        return new Place(PRIORITISING, "ideas", rows.get(number % rows.size()), "points");
    }

    private void together(BiConsumer<Participant, Integer> act) {
        List<Callable<Void>> tasks = IntStream.range(0, people.size())
                .mapToObj(number -> (Callable<Void>) () -> {
                    act.accept(people.get(number), number);
                    return null;
                })
                .toList();
        try {
            threads.invokeAll(tasks).forEach(LoadRun::get);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void get(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A participant could not go on", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        network.close();
    }
}
