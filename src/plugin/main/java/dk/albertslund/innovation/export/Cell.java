package dk.albertslund.innovation.export;

import java.time.LocalDate;

/** A value of a table that leaves the wiki, with its type, so that each format writes it as its own. */
public sealed interface Cell {
    /** Written by people. */
    record Text(String text) implements Cell {}

    /** One of fixed choices: its stable key for programs, its name for people. */
    record Choice(String key, String name) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A number. */
    record Count(long count) implements Cell {}

    /** Nothing written. */
    record Empty() implements Cell {}

    Cell EMPTY = new Empty();

    /** @param isoDay for example {@code 2026-11-24}, or empty */
    static Cell day(String isoDay) {
        return isoDay.isEmpty() ? EMPTY : new Day(LocalDate.parse(isoDay));
    }

    /** As people read it. */
    default String shown() {
        if (this instanceof Text text) {
            return text.text();
        }
        if (this instanceof Choice choice) {
            return choice.name();
        }
        if (this instanceof Day day) {
            return day.day().toString();
        }
        return this instanceof Count count ? String.valueOf(count.count()) : "";
    }

    /** As programs read it: keys in place of names. */
    default String forPrograms() {
        return this instanceof Choice choice ? choice.key() : shown();
    }
}
