package dk.albertslund.innovation.form.computed.confluence;

import java.util.List;

/**
 * One measured field over time.
 *
 * @param values one for each day; a dash where nothing was measured
 * @param points of the line, as SVG takes them, in a box of 100 by 24
 */
public record CourseLineView(String label, List<String> values, String points) {}
