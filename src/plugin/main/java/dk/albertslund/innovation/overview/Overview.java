package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.rollup.RollupParameters;
import java.util.List;

/**
 * What one reader sees of all networks. Networks that the reader may not view are in no number.
 *
 * @param base what the macro's author asked for
 * @param filter what the reader asked for
 * @param counted all networks in the numbers
 * @param rows the first rows
 * @param matching number of rows that pass the filter
 * @param total number of rows without the reader's filter
 * @param problems what is wrong in the parameters
 */
public record Overview(
        RollupParameters base,
        OverviewFilter filter,
        OverviewFigures figures,
        List<OverviewRow> counted,
        List<OverviewRow> rows,
        int matching,
        int total,
        List<ValidationError> problems) {
    public Overview {
        counted = List.copyOf(counted);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
