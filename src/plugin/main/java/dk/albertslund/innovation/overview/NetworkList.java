package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.rollup.RollupParameters;
import java.util.List;

/**
 * The networks that a macro over all networks tells of. Those that the reader may not view are not among them.
 *
 * @param parameters the macro's
 * @param rows all of them, whatever the limit
 * @param problems what is wrong in the parameters
 */
public record NetworkList(RollupParameters parameters, List<OverviewRow> rows, List<ValidationError> problems) {
    public NetworkList {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
