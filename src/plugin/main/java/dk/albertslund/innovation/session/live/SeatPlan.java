package dk.albertslund.innovation.session.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Decides where people sit. */
final class SeatPlan {
    private SeatPlan() {}

    /** Deals all who are here over the tables, at random; no table has two people more than another. */
    static List<Seat> drawn(List<Seat> seats, int tables, Random random) {
        List<Seat> here = new ArrayList<>(seats.stream().filter(Seat::isHere).toList());
        Collections.shuffle(here, random);
        return IntStream.range(0, here.size())
                .mapToObj(one -> here.get(one).at(one % tables + 1))
                .toList();
    }

    /** Those whose table is there no longer, without one. */
    static List<Seat> chosen(List<Seat> seats, int tables) {
        return seats.stream()
                .filter(seat -> seat.table() > tables)
                .map(seat -> new Seat(seat.userKey(), 0, seat.isHere()))
                .toList();
    }

    /** The table with the fewest people, the first of several. */
    static int smallest(List<Seat> seats, int tables) {
        int smallest = 1;
        for (int table = 2; table <= tables; table++) {
            if (people(seats, table) < people(seats, smallest)) {
                smallest = table;
            }
        }
        return smallest;
    }

    private static long people(List<Seat> seats, int table) {
        return seats.stream()
                .filter(Seat::isHere)
                .filter(seat -> seat.table() == table)
                .count();
    }
}
