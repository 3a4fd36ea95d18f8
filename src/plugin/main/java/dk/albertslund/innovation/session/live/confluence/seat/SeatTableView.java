package dk.albertslund.innovation.session.live.confluence.seat;

/** A table to choose. */
public record SeatTableView(int number, String label, boolean isOwn) {}
