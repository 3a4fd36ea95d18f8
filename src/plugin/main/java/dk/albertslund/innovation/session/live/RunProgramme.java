package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.session.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programme of a running session, with what the leader has shortened or left out. */
public record RunProgramme(Programme planned, List<RunItem> items) {
    /** A place to go to. */
    public record Step(RunItem item, Optional<SessionStage> stage) {}

    public RunProgramme {
        items = List.copyOf(items);
    }

    /** @param changed minutes by item; 0 for one that is left out */
    public static RunProgramme of(Programme planned, Map<String, Integer> changed) {
        List<RunItem> items = new ArrayList<>();
        for (Programme.Item item : planned.items()) {
            int minutes = item.to() - item.from();
            items.add(new RunItem(
                    item.row(), items.size(), changed.getOrDefault(item.row().id(), Math.max(1, minutes))));
        }
        return new RunProgramme(planned, items);
    }

    /** Empty when the item has been removed while the session runs. */
    public Optional<RunItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** All places in their order, without items that are left out. */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (RunItem item : items) {
            if (!item.isLeftOut()) {
                List<SessionStage> stages = item.stages();
                stages.forEach(stage -> steps.add(new Step(item, Optional.of(stage))));
                if (stages.isEmpty()) {
                    steps.add(new Step(item, Optional.empty()));
                }
            }
        }
        return steps;
    }

    Optional<Step> first() {
        return steps().stream().findFirst();
    }

    /** After an item that was removed comes the one that now stands in its place. Empty at the end. */
    public Optional<Step> after(RunPlace place) {
        return steps().stream().filter(step -> compare(step, place) > 0).findFirst();
    }

    Optional<Step> before(RunPlace place) {
        return steps().stream().filter(step -> compare(step, place) < 0).reduce((first, second) -> second);
    }

    /** Below, at or above 0 when the step comes before, at or after the place. */
    private int compare(Step step, RunPlace place) {
        Optional<RunItem> current = item(place.item());
        if (current.isEmpty()) {
            return step.item().index() >= place.index() ? 1 : -1;
        }
        int byItem = Integer.compare(step.item().index(), current.get().index());
        return byItem != 0 ? byItem : Integer.compare(order(step.stage()), order(place.stage()));
    }

    private static int order(Optional<SessionStage> stage) {
        return stage.map(SessionStage::ordinal).orElse(-1);
    }

    /** The items after the place that are not left out. */
    public List<RunItem> ahead(RunPlace place) {
        int index = item(place.item()).map(RunItem::index).orElse(place.index() - 1);
        return items.stream()
                .filter(item -> item.index() > index && !item.isLeftOut())
                .toList();
    }
}
