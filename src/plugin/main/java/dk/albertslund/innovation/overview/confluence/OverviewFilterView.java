package dk.albertslund.innovation.overview.confluence;

import java.util.List;

/**
 * The filter as a form.
 *
 * @param kept parameters of the page itself, which stay in the address
 * @param textName name of the search's parameter
 * @param resetUrl the page without a filter; empty when there is none
 */
public record OverviewFilterView(
        List<OverviewSelectView> selects,
        List<OverviewOptionView> kept,
        String textName,
        String text,
        String resetUrl) {}
