package dk.albertslund.innovation.rollup.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Answers;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.network.HalfYear;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.rollup.Csv;
import dk.albertslund.innovation.rollup.Rollup;
import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupRow;
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

/** The rollup as a file: all the networks asked for that the person may see, never cut. */
@Path("/rollup.csv")
@AnonymousSiteAccess
public class RollupResource {
    private static final String TEXT = "innovation.rollup.column.";

    private final Answers answers;
    private final Rollup rollup;
    private final PublishedSettings settings;
    private final Moments moments;
    private final Texts texts;

    @Inject
    public RollupResource(Answers answers, Rollup rollup, PublishedSettings settings, Moments moments, Texts texts) {
        this.answers = answers;
        this.rollup = rollup;
        this.settings = settings;
        this.moments = moments;
        this.texts = texts;
    }

    /** 400 with a message per parameter when one is wrong. */
    @GET
    public Response csv(
            @QueryParam("types") String types,
            @QueryParam("status") String status,
            @QueryParam("phase") String phase,
            @QueryParam("sort") String sort) {
        return answers.to(() -> {
            Map<String, String> raw = new HashMap<>();
            put(raw, "types", types);
            put(raw, "status", status);
            put(raw, "phase", phase);
            put(raw, "sort", sort);
            RollupParameters asked = RollupParameters.from(raw, settings.now().typeKeys());
            RollupPage page = rollup.page(asked.withoutLimit());
            return Response.ok(Csv.of(header(), rows(page)), "text/csv;charset=utf-8")
                    .header("Content-Disposition", "attachment; filename=\"innovation-networks.csv\"")
                    .header("Cache-Control", "no-store")
                    .build();
        });
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
                .map(column -> texts.text(TEXT + column))
                .toList();
    }

    private List<List<String>> rows(RollupPage page) {
        return page.rows().stream().map(this::row).toList();
    }

    /** For example {@code 1. halvår 2026}. */
    private String halfYear(String start) {
        if (start.isEmpty() || !settings.now().showsHalfYears()) {
            return "";
        }
        HalfYear half = HalfYear.of(LocalDate.parse(start));
        return texts.text(half.nameKey(), half.year());
    }

    /** Days as {@code 2026-11-24}: every spreadsheet reads them as days. */
    private List<String> row(RollupRow row) {
        Profile profile = row.summary().profile();
        return List.of(
                profile.title(),
                texts.text("innovation.network.type." + profile.type() + ".name"),
                texts.text("innovation.form.networkProfile.status."
                        + profile.status().key()),
                row.leaders(),
                texts.text(
                        "innovation.phase." + row.summary().standing().phase().key() + ".name"),
                texts.text("innovation.phase.stage."
                        + row.summary().standing().phase().stage().key()),
                String.valueOf(row.summary().standing().turn()),
                row.summary().question(),
                profile.start(),
                halfYear(profile.start()),
                profile.plannedEnd(),
                moments.isoDay(row.summary().lastActivity()),
                row.isQuiet() ? texts.text("innovation.rollup.quiet", row.quietDays()) : "");
    }
}
