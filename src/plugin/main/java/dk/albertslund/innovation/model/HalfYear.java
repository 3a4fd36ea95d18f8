package dk.albertslund.innovation.model;

import java.time.LocalDate;
import java.time.Month;

/**
 * Half of a calendar year. Albertslund starts new networks twice a year: themes are proposed by 1 December and 1 May,
 * and the chief forum decides in January and June.
 */
public record HalfYear(int year, boolean isFirst) {
    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= Month.JUNE.getValue());
    }

    /** The first half-year whose deadline for proposals is not past on that day. */
    public static HalfYear nextToPropose(LocalDate today) {
        HalfYear half = of(today);
        while (half.proposalsBy().isBefore(today)) {
            half = half.next();
        }
        return half;
    }

    private HalfYear next() {
        return isFirst ? new HalfYear(year, false) : new HalfYear(year + 1, true);
    }

    /** The last day for proposing themes for this half-year. */
    public LocalDate proposalsBy() {
        return isFirst ? LocalDate.of(year - 1, Month.DECEMBER, 1) : LocalDate.of(year, Month.MAY, 1);
    }

    /** Language key of the name; its argument is the year. */
    public String nameKey() {
        return isFirst ? "innovation.network.halfYear.first" : "innovation.network.halfYear.second";
    }

    /** Language key of the deadline; its arguments are the day and the year. */
    public String deadlineKey() {
        return isFirst ? "innovation.rollup.halfYear.january" : "innovation.rollup.halfYear.june";
    }
}
