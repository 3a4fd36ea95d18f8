package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.RoundForm;
import dk.albertslund.innovation.form.SheetChangePublisher;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** People who write in a round at random, and what the wiki acknowledged. Each person is one thread at most. */
final class RandomRound {
    static final List<String> PEOPLE = List.of("key-1", "key-2", "key-3", "key-4", "key-5", "key-6");
    private static final String LEADER = "key-1";
    private static final int ROWS = 5;
    private static final int MOST_GIVEN = 6;
    private static final int SELDOM = 4;
    private static final int STALE = 8;
    private static final List<String> LISTS = List.of(
            RoundForm.NOTES, RoundForm.NOTES, RoundForm.CARDS, RoundForm.CRITERIA, RoundForm.IDEAS, RoundForm.SECRETS);

    /**
     * A save that the wiki acknowledged.
     *
     * @param by who wrote it, also where the wiki does not store that
     */
    record Saved(FieldChange change, String by) {
        boolean isWithoutName() {
            return change.author().equals(Row.ANONYMOUS);
        }
    }

    private final RoundForm kind = new RoundForm();
    private final NetworkOnTables tables;
    private final SheetKey sheet;
    private final FormService forms;
    private final ThreadLocal<String> writer = new ThreadLocal<>();
    private final Queue<Saved> acknowledged;
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();

    RandomRound(NetworkOnTables tables, SheetKey sheet) {
        this(tables, sheet, new ConcurrentLinkedQueue<>());
    }

    private RandomRound(NetworkOnTables tables, SheetKey sheet, Queue<Saved> acknowledged) {
        this.tables = tables;
        this.sheet = sheet;
        this.acknowledged = acknowledged;
        this.forms = new FormService(
                tables.sheets,
                tables.values,
                new SheetChangePublisher(List.of(), Samples.CLOCK),
                networkId -> LEADER.equals(writer.get()),
                tables.transactions);
    }

    /** The same round on another node; what is acknowledged there counts here. */
    RandomRound onNode(NetworkOnTables node) {
        return new RandomRound(node, sheet, acknowledged);
    }

    Queue<Saved> acknowledged() {
        return acknowledged;
    }

    boolean wasClosed() {
        return acknowledged.stream().anyMatch(saved -> saved.change().value().equals("closed"));
    }

    /** How often each reason was given. */
    Map<String, Integer> refused() {
        return refused;
    }

    SheetState state() {
        return tables.sheets.state(tables.sheets.find(sheet));
    }

    List<FieldChange> history(FieldChange change) {
        return tables.sheets.history(
                tables.sheets.find(sheet), change.row(), change.field(), Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    static String row(String list, int number) {
        return String.format("%08x-0000-4000-8000-%012d", list.hashCode(), number);
    }

    /** The leader does as much as two others. */
    static String anybody(Random random) {
        return PEOPLE.get(Math.max(0, random.nextInt(PEOPLE.size() + 1) - 1));
    }

    /** One thing that a person does, allowed or not. */
    void act(Random random, String person) {
        String list = pick(random, LISTS);
        String row = row(list, random.nextInt(ROWS));
        switch (random.nextInt(14)) {
            case 0 -> save(random, person, "", Row.SHEET, Stage.FIELD, pick(random, stages()));
            case 1 -> save(random, person, "", Row.SHEET, "budget", String.valueOf(1 + random.nextInt(MOST_GIVEN)));
            case 2 -> save(random, person, "", Row.SHEET, Row.WITHOUT_NAMES, random.nextBoolean() ? "true" : "");
            case 3 -> save(random, person, list, row, Row.REMOVED, random.nextBoolean() ? "" : "true");
            case 4 ->
                save(random, person, RoundForm.NOTES, row(RoundForm.NOTES, random.nextInt(ROWS)), Row.SHARED, "true");
            case 5 -> save(random, person, RoundForm.IDEAS, idea(random), Row.MERGED_INTO, idea(random));
            case 6 -> save(random, person, RoundForm.IDEAS, idea(random), Row.MERGED_INTO, "");
            case 7, 8 -> save(random, person, RoundForm.IDEAS, idea(random), RoundForm.POINTS, points(random));
            case 9 ->
                save(random, person, RoundForm.IDEAS, idea(random), Row.REMOVED, random.nextBoolean() ? "" : "true");
            default -> save(random, person, list, row, RoundForm.TEXT, "Ord " + random.nextLong());
        }
    }

    private static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Closed is rare, as nothing happens in it. */
    private static List<String> stages() {
        return List.of("alone", "shared", "shared", "voting", "voting", "voting", "voting", "closed");
    }

    private static String idea(Random random) {
        return row(RoundForm.IDEAS, random.nextInt(ROWS));
    }

    private static String points(Random random) {
        return String.valueOf(random.nextInt(MOST_GIVEN));
    }

    private void save(Random random, String person, String list, String row, String field, String value) {
        writer.set(person);
        String stored = field.equals(RoundForm.POINTS) ? AnswerKey.of(field, person) : field;
        int seen = state().rowIncludingRemoved(row)
                .flatMap(found -> found.cell(stored))
                .map(FieldChange::revision)
                .orElse(0);
        int base = random.nextInt(STALE) == 0 ? seen / 2 : seen;
        FieldUpdate update = new FieldUpdate(sheet, list, row, field, value, base, person, secret(random, person));
        try {
            acknowledged.add(new Saved(forms.write(kind, update).change(), person));
        } catch (ValidationException e) {
            refused.merge(e.errors().get(0).messageKey(), 1, Integer::sum);
        } catch (EditConflictException e) {
            refused.merge("conflict", 1, Integer::sum);
        }
    }

    /** Sometimes left out, as by a page that was opened while names were stored. */
    private static String secret(Random random, String person) {
        return random.nextInt(SELDOM) == 0 ? "" : "the secret of " + person;
    }
}
