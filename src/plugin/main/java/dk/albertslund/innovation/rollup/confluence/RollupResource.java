package dk.albertslund.innovation.rollup.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.model.HalfYear;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.rollup.CsvWriter;
import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupRow;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.settings.PublishedSettings;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rollup as CSV: all networks that pass the filter and that the user may view, without a limit. */
@Path("/rollup.csv")
@AnonymousSiteAccess
public class RollupResource {
    private static final String TEXT = "innovation.rollup.column.";

    private final RollupService rollup;
    private final PublishedSettings settings;
    private final DateFormatter dates;
    private final Messages messages;

    @Inject
    public RollupResource(RollupService rollup, PublishedSettings settings, DateFormatter dates, Messages messages) {
        this.rollup = rollup;
        this.settings = settings;
        this.dates = dates;
        this.messages = messages;
    }

    /** Refuses invalid parameters (400) with a message for each. */
    @GET
    public Response csv(
            @QueryParam("types") String types,
            @QueryParam("status") String status,
            @QueryParam("phase") String phase,
            @QueryParam("sort") String sort) {
        Map<String, String> raw = new HashMap<>();
        put(raw, "types", types);
        put(raw, "status", status);
        put(raw, "phase", phase);
        put(raw, "sort", sort);
        RollupParameters parameters =
                RollupParameters.from(raw, settings.current().typeKeys());
        RollupPage page = rollup.page(parameters.withoutLimit());
        return Response.ok(CsvWriter.of(header(), rows(page)), "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"innovation-networks.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static void put(Map<String, String> raw, String key, String value) {
        if (value != null) {
            raw.put(key, value);
        }
    }

    private List<String> header() {
        return Stream.of(
                        "name",
                        "type",
                        "status",
                        "leader",
                        "phase",
                        "stage",
                        "turn",
                        "question",
                        "start",
                        "halfYear",
                        "end",
                        "activity",
                        "attention")
                .map(column -> messages.text(TEXT + column))
                .toList();
    }

    private List<List<String>> rows(RollupPage page) {
        return page.rows().stream().map(this::row).toList();
    }

    /** For example {@code 1. halvår 2026}. */
    private String halfYear(String start) {
        if (start.isEmpty() || !settings.current().showsHalfYears()) {
            return "";
        }
        HalfYear half = HalfYear.of(LocalDate.parse(start));
        return messages.text(half.nameKey(), half.year());
    }

    /** Dates in ISO 8601, which spreadsheets recognise. */
    private List<String> row(RollupRow row) {
        Profile profile = row.summary().profile();
        return List.of(
                profile.title(),
                messages.text("innovation.network.type." + profile.type() + ".name"),
                messages.text("innovation.form.networkProfile.status."
                        + profile.status().key()),
                row.leaders(),
                messages.text(
                        "innovation.phase." + row.summary().position().phase().key() + ".name"),
                messages.text("innovation.phase.stage."
                        + row.summary().position().phase().stage().key()),
                String.valueOf(row.summary().position().turn()),
                row.summary().question(),
                profile.start(),
                halfYear(profile.start()),
                profile.plannedEnd(),
                dates.isoDay(row.summary().lastActivity()),
                row.isQuiet() ? messages.text("innovation.rollup.quiet", row.quietDays()) : "");
    }
}
