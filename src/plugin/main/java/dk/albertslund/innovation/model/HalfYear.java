package dk.albertslund.innovation.model;

import java.time.LocalDate;
import java.time.Month;

/**
 * A half of the year. New networks begin twice a year: themes are proposed by 1 December and 1 May, and the chief forum
 * decides in January and June.
 */
public record HalfYear(int year, boolean isFirst) {
    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= Month.JUNE.getValue());
    }

    /** The half for which themes can still be proposed on that day. */
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

    /** The last day for themes of networks that begin in this half. */
    public LocalDate proposalsBy() {
        return isFirst ? LocalDate.of(year - 1, Month.DECEMBER, 1) : LocalDate.of(year, Month.MAY, 1);
    }

    /** What the half is called; takes the year. */
    public String nameKey() {
        return isFirst ? "innovation.network.halfYear.first" : "innovation.network.halfYear.second";
    }

    /** By when its themes are proposed and when it is decided; takes the day and the year. */
    public String deadlineKey() {
        return isFirst ? "innovation.rollup.halfYear.january" : "innovation.rollup.halfYear.june";
    }
}
