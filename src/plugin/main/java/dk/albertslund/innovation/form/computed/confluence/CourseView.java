package dk.albertslund.innovation.form.computed.confluence;

import java.util.List;

/**
 * The course of measured values over time, as a table and a line for each field; empty where nothing was measured twice.
 *
 * @param days in the reader's language
 */
public record CourseView(List<String> days, List<CourseLineView> lines) {
    public static final CourseView NONE = new CourseView(List.of(), List.of());

    public boolean isEmpty() {
        return days.isEmpty();
    }
}
