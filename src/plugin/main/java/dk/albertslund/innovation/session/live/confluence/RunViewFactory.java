package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.page.NetworkPageRepository.Shown;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.live.RunFlag;
import dk.albertslund.innovation.session.live.RunItem;
import dk.albertslund.innovation.session.live.RunTimer;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionStage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates what every screen of a running session shows. */
@Component
public final class RunViewFactory {
    private static final String TEXT = "innovation.live.";
    private static final int SECONDS_IN_MINUTE = 60;

    private final Messages messages;
    private final DateFormatter dates;
    private final NetworkPageUrls pages;
    private final WikiUrls urls;

    public RunViewFactory(Messages messages, DateFormatter dates, NetworkPageUrls pages, WikiUrls urls) {
        this.messages = messages;
        this.dates = dates;
        this.pages = pages;
        this.urls = urls;
    }

    RunView run(RunContext context) {
        SessionRun run = context.run();
        Optional<RunItem> item = context.item();
        List<Shown> shown = pages.shown(run.networkId());
        return new RunView(
                context.network().spaceKey(),
                run.id(),
                run.version(),
                run.place().step(),
                context.session().value(SessionForm.TITLE),
                item.map(found -> item(found, context, shown))
                        .orElse(new RunItemView(messages.text(TEXT + "removed"), "", "", "", "")),
                stages(context),
                place(context),
                hint(context),
                timer(run.timer(), context.now()),
                messages.text(TEXT + "end", dates.time(context.schedule().expectedEnd())),
                home(run, shown),
                run.has(RunFlag.GROUP),
                context.isOver());
    }

    private RunItemView item(RunItem item, RunContext context, List<Shown> shown) {
        String part = item.exercise();
        return new RunItemView(
                item.title(),
                messages.text(
                        TEXT + "number",
                        item.index() + 1,
                        context.programme().items().size()),
                part.isEmpty() ? "" : messages.text("innovation.session.exercise." + part),
                part.isEmpty() ? "" : pages.urls(shown, RenderTarget.SCREEN).of(part),
                item.row().value(SessionForm.HOW));
    }

    private List<RunStageView> stages(RunContext context) {
        Optional<SessionStage> now = context.run().place().stage();
        return context.item()
                .map(item -> item.stages().stream()
                        .map(stage -> new RunStageView(
                                stage.key(),
                                label(stage),
                                messages.text(TEXT + "minutes", item.minutes(stage)),
                                now.filter(stage::equals).isPresent(),
                                now.filter(current -> current.compareTo(stage) > 0)
                                        .isPresent()))
                        .toList())
                .orElse(List.of());
    }

    String label(SessionStage stage) {
        return messages.text(TEXT + "stage." + stage.key());
    }

    private String place(RunContext context) {
        List<SessionStage> stages = context.item().map(RunItem::stages).orElse(List.of());
        return context.run()
                .place()
                .stage()
                .filter(stages::contains)
                .map(stage -> messages.text(TEXT + "place", label(stage), stages.indexOf(stage) + 1, stages.size()))
                .orElse("");
    }

    private String hint(RunContext context) {
        String key = context.run()
                .place()
                .stage()
                .map(SessionStage::key)
                .orElse(context.item().filter(RunItem::isBreak).isPresent() ? "break" : "talk");
        return messages.text(TEXT + "hint." + key);
    }

    private RunTimerView timer(RunTimer timer, Instant now) {
        int left = timer.left(now);
        String separator = dates.locale().getLanguage().equals("da") ? "." : ":";
        return new RunTimerView(
                timer.end().map(end -> String.valueOf(end.toEpochMilli())).orElse(""),
                left,
                timer.totalSeconds(),
                String.valueOf(now.toEpochMilli()),
                left / SECONDS_IN_MINUTE + separator + "%02d".formatted(left % SECONDS_IN_MINUTE),
                separator,
                timer.isHidden());
    }

    /** The first page that shows the session; empty when it is in the trash or has moved to another space. */
    private String home(SessionRun run, List<Shown> shown) {
        return shown.stream()
                .filter(page ->
                        page.part().equals(SessionForm.PART) && page.instance().equals(run.instance()))
                .findFirst()
                .map(page -> urls.page(RenderTarget.SCREEN, page.pageId()))
                .orElse("");
    }

    JoinView join(SessionRun run) {
        String address = urls.servlet(RenderTarget.EXPORT, path(run, RunScreen.PARTICIPANT));
        return new JoinView(run.code(), address, address.replaceFirst("^https?://", ""));
    }

    /** Address of a screen. */
    String address(SessionRun run, RunScreen screen) {
        return urls.servlet(RenderTarget.SCREEN, path(run, screen));
    }

    /** Address of the page where a code is typed. */
    String joinAddress() {
        return urls.servlet(RenderTarget.SCREEN, "/s");
    }

    private static String path(SessionRun run, RunScreen screen) {
        return "/s/" + run.code() + screen.path();
    }
}
