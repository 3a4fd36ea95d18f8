package dk.albertslund.innovation.session.live.confluence.seat;

import java.util.List;

/**
 * What the tables have written.
 *
 * @param words how many tables have written, in words; empty before the tables have worked
 * @param isRevealed whether the lines are shown
 */
public record RunTablesView(List<RunTableView> tables, String words, boolean isRevealed) {}
