package dk.albertslund.innovation.health.confluence;

import java.util.ArrayList;
import java.util.List;

/**
 * Health report as plain text for support cases, always in English. Contains no personal data: the jobs' messages are
 * left out, as they may name spaces.
 */
final class HealthReportText {
    private HealthReportText() {}

    static String of(HealthReport health) {
        List<String> lines = new ArrayList<>();
        lines.add("Innovation Networks: health");
        health.facts().forEach((fact, value) -> lines.add(fact + ": " + (value.isEmpty() ? "?" : value)));
        lines.add("read-only mode: " + onOff(health.isReadOnly()));
        lines.add("mail server: " + onOff(health.hasMailServer()));
        health.parts().forEach((part, isThere) -> lines.add("part " + part.key() + ": " + onOff(isThere)));
        lines.add("search queue: " + health.queue());
        health.jobs()
                .forEach(run -> lines.add(
                        "job " + run.job() + ": " + (run.isWell() ? "well" : "failed") + " at " + run.ended()));
        health.tables().forEach((table, rows) -> lines.add("table " + table + ": " + rows));
        return String.join("\n", lines) + "\n";
    }

    private static String onOff(boolean isOn) {
        return isOn ? "on" : "off";
    }
}
