package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.rollup.confluence.RollupFilesView;
import java.util.List;

/**
 * The filter as a form.
 *
 * @param kept parameters of the page itself, which stay in the address
 * @param textName name of the search's parameter
 * @param files the networks that pass it as files
 * @param resetUrl the page without a filter; empty when there is none
 */
public record OverviewFilterView(
        List<OverviewSelectView> selects,
        List<OverviewOptionView> kept,
        String textName,
        String text,
        String resetUrl,
        RollupFilesView files) {}
