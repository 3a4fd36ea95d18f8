package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.common.JobRun;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Creates the view of the health page, in the reader's language. */
@Component
public final class HealthViewFactory {
    private static final List<String> JOBS =
            List.of("indexJob", "reconciliationJob", "monthFiguresJob", "retentionJob", "digestJob", "briefJob");

    private final Messages messages;
    private final DateFormatter dates;

    public HealthViewFactory(Messages messages, DateFormatter dates) {
        this.messages = messages;
        this.dates = dates;
    }

    HealthView of(HealthReport health) {
        return new HealthView(List.of(
                new HealthGroupView(messages.text("innovation.health.parts"), parts(health)),
                new HealthGroupView(messages.text("innovation.health.jobs"), jobs(health)),
                new HealthGroupView(messages.text("innovation.health.search"), search(health)),
                new HealthGroupView(messages.text("innovation.health.facts"), facts(health)),
                new HealthGroupView(messages.text("innovation.health.tables"), tables(health))));
    }

    private String onOff(boolean isOn) {
        return messages.text(isOn ? "innovation.health.on" : "innovation.health.off");
    }

    private List<HealthRowView> parts(HealthReport health) {
        List<HealthRowView> rows = new ArrayList<>();
        health.parts()
                .forEach((part, isThere) -> rows.add(new HealthRowView(
                        messages.text("innovation.health.part." + part.key()),
                        onOff(isThere),
                        isThere ? "" : messages.text("innovation.health.cost." + part.key()),
                        isThere)));
        return rows;
    }

    private List<HealthRowView> jobs(HealthReport health) {
        return JOBS.stream()
                .map(key -> health.jobs().stream()
                        .filter(run -> run.job().equals(key))
                        .findFirst()
                        .map(this::job)
                        .orElseGet(() -> new HealthRowView(
                                messages.text("innovation.health.job." + key),
                                messages.text("innovation.health.never"),
                                "",
                                false)))
                .toList();
    }

    private HealthRowView job(JobRun run) {
        return new HealthRowView(
                messages.text("innovation.health.job." + run.job()),
                messages.text(
                        run.isWell() ? "innovation.health.well" : "innovation.health.failed",
                        dates.dayAndTime(run.ended())),
                run.message(),
                run.isWell());
    }

    private List<HealthRowView> search(HealthReport health) {
        return List.of(HealthRowView.fact(messages.text("innovation.health.queue"), String.valueOf(health.queue())));
    }

    private List<HealthRowView> facts(HealthReport health) {
        List<HealthRowView> rows = new ArrayList<>();
        for (Map.Entry<String, String> fact : health.facts().entrySet()) {
            String value = fact.getValue();
            rows.add(HealthRowView.fact(
                    messages.text("innovation.health.fact." + fact.getKey()),
                    value.isEmpty() ? messages.text("innovation.health.unknown") : value));
        }
        rows.add(HealthRowView.fact(messages.text("innovation.health.readonly"), onOff(health.isReadOnly())));
        boolean isThere = health.hasMailServer();
        rows.add(new HealthRowView(
                messages.text("innovation.health.mail"),
                onOff(isThere),
                isThere ? "" : messages.text("innovation.health.mail.note"),
                isThere));
        return rows;
    }

    private static List<HealthRowView> tables(HealthReport health) {
        List<HealthRowView> rows = new ArrayList<>();
        health.tables().forEach((table, count) -> rows.add(HealthRowView.fact(table, String.valueOf(count))));
        return rows;
    }
}
