package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.common.JobRun;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the health page together, in the reader's language. */
@Component
public final class HealthViews {
    private static final List<String> JOBS = List.of("indexJob", "reconciliationJob", "retentionJob");

    private final Texts texts;
    private final Moments moments;

    public HealthViews(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    HealthView of(Health health) {
        return new HealthView(List.of(
                new HealthGroupView(texts.text("innovation.health.parts"), parts(health)),
                new HealthGroupView(texts.text("innovation.health.jobs"), jobs(health)),
                new HealthGroupView(texts.text("innovation.health.search"), search(health)),
                new HealthGroupView(texts.text("innovation.health.facts"), facts(health)),
                new HealthGroupView(texts.text("innovation.health.tables"), tables(health))));
    }

    private String onOff(boolean isOn) {
        return texts.text(isOn ? "innovation.health.on" : "innovation.health.off");
    }

    private List<HealthRowView> parts(Health health) {
        List<HealthRowView> rows = new ArrayList<>();
        health.parts()
                .forEach((part, isThere) -> rows.add(new HealthRowView(
                        texts.text("innovation.health.part." + part.key()),
                        onOff(isThere),
                        isThere ? "" : texts.text("innovation.health.cost." + part.key()),
                        isThere)));
        return rows;
    }

    private List<HealthRowView> jobs(Health health) {
        return JOBS.stream()
                .map(key -> health.jobs().stream()
                        .filter(run -> run.job().equals(key))
                        .findFirst()
                        .map(this::job)
                        .orElseGet(() -> new HealthRowView(
                                texts.text("innovation.health.job." + key),
                                texts.text("innovation.health.never"),
                                "",
                                false)))
                .toList();
    }

    private HealthRowView job(JobRun run) {
        return new HealthRowView(
                texts.text("innovation.health.job." + run.job()),
                texts.text(
                        run.isWell() ? "innovation.health.well" : "innovation.health.failed",
                        moments.dayAndTime(run.ended())),
                run.message(),
                run.isWell());
    }

    private List<HealthRowView> search(Health health) {
        return List.of(HealthRowView.fact(texts.text("innovation.health.queue"), String.valueOf(health.queue())));
    }

    private List<HealthRowView> facts(Health health) {
        List<HealthRowView> rows = new ArrayList<>();
        for (Map.Entry<String, String> fact : health.facts().entrySet()) {
            String value = fact.getValue();
            rows.add(HealthRowView.fact(
                    texts.text("innovation.health.fact." + fact.getKey()),
                    value.isEmpty() ? texts.text("innovation.health.unknown") : value));
        }
        rows.add(HealthRowView.fact(texts.text("innovation.health.readonly"), onOff(health.isReadOnly())));
        return rows;
    }

    private static List<HealthRowView> tables(Health health) {
        List<HealthRowView> rows = new ArrayList<>();
        health.tables().forEach((table, count) -> rows.add(HealthRowView.fact(table, String.valueOf(count))));
        return rows;
    }
}
