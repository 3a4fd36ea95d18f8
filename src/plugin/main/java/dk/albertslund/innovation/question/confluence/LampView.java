package dk.albertslund.innovation.question.confluence;

import java.util.List;

/**
 * One of the coach's five indicators for a text.
 *
 * @param advice what the coach says about it; empty when it is lit
 * @param ticks keys of the criteria's checkboxes that the indicator relates to
 */
public record LampView(String key, String name, boolean isLit, String advice, List<String> ticks) {}
