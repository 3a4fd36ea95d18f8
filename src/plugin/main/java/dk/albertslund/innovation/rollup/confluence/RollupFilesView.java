package dk.albertslund.innovation.rollup.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.rollup.RollupParameters;
import java.util.stream.Collectors;

/** URLs of the networks as files. */
public record RollupFilesView(String csv, String workbook, String presentation) {
    /** All networks that pass the filter, without a limit. Keys need no encoding. */
    public static RollupFilesView of(RollupParameters parameters, WikiUrls urls) {
        String types = String.join(",", parameters.types());
        String statuses = parameters.statuses().stream().map(NetworkStatus::key).collect(Collectors.joining(","));
        String phases = parameters.phases().stream().map(Phase::key).collect(Collectors.joining(","));
        String query = "?types=" + types + "&status=" + statuses + "&phase=" + phases + "&sort="
                + parameters.sort().key();
        return new RollupFilesView(file("csv", query, urls), file("xlsx", query, urls), file("pptx", query, urls));
    }

    private static String file(String format, String query, WikiUrls urls) {
        return urls.rest(RenderTarget.SCREEN, "/rollup." + format + query);
    }
}
