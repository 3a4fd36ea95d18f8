package dk.albertslund.innovation.session;

import static dk.albertslund.innovation.session.ItemKind.BREAK;
import static dk.albertslund.innovation.session.ItemKind.EXERCISE;
import static dk.albertslund.innovation.session.ItemKind.GROUP_WORK;
import static dk.albertslund.innovation.session.ItemKind.REFLECTION;
import static dk.albertslund.innovation.session.ItemKind.SPARRING;
import static dk.albertslund.innovation.session.ItemKind.TALK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A programme to begin with. The keys are part of REST addresses and language keys. */
public enum SessionTemplate {
    /** A whole day from 9 to 17, with a talk before noon and sparring at the end. */
    DAY(
            "day",
            new Hours("09.00", "17.00"),
            new Item(10, TALK, Duties.OURS, ""),
            new Item(10, GROUP_WORK, Duties.TOGETHER, ""),
            new Item(10, REFLECTION, Duties.TOGETHER, ""),
            new Item(30, TALK, Duties.OURS, ""),
            new Item(150, TALK, Duties.OURS, "reflection"),
            new Item(45, BREAK, "", ""),
            new Item(165, GROUP_WORK, Duties.YOURS, "question"),
            new Item(60, SPARRING, Duties.TOGETHER, "")),
    /** The deck's two hours and 45 minutes, with its seven items. */
    AFTERNOON(
            "afternoon",
            new Hours("13.15", "16.00"),
            new Item(20, REFLECTION, Duties.YOURS, "reflection"),
            new Item(30, GROUP_WORK, Duties.YOURS, "question"),
            new Item(20, EXERCISE, Duties.YOURS, "knowledge"),
            new Item(15, EXERCISE, Duties.YOURS, "knowledge"),
            new Item(20, TALK, Duties.OURS, "home"),
            new Item(45, EXERCISE, Duties.YOURS, "needs"),
            new Item(15, REFLECTION, Duties.TOGETHER, "reflection"));

    private final String key;
    private final Hours hours;
    private final List<Item> items;

    SessionTemplate(String key, Hours hours, Item... items) {
        this.key = key;
        this.hours = hours;
        this.items = List.of(items);
    }

    private record Hours(String start, String end) {}

    /**
     * @param responsible the list of duties that it belongs to; empty for a break
     * @param exercise the part of the network on whose page it is worked on; empty for none
     */
    record Item(int minutes, ItemKind kind, String responsible, String exercise) {}

    public static Optional<SessionTemplate> withKey(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key.equals(key))
                .findFirst();
    }

    public String key() {
        return key;
    }

    /** What the keys of its texts begin with. */
    public String textKey() {
        return "innovation.session.template." + key + ".";
    }

    String start() {
        return hours.start();
    }

    String end() {
        return hours.end();
    }

    List<Item> items() {
        return items;
    }
}
