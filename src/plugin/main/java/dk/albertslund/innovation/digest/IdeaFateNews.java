package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.ideas.IdeasForm;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import dk.albertslund.innovation.trial.TrialForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What became of ideas, told to whoever wrote them: taken into the prioritisation, chosen for a concept, tried as a trial
 * action, and what came of that. Of an idea without a name nobody is told.
 */
@Component
final class IdeaFateNews implements NewsSource {
    private static final String IDEA = "idea";
    private static final String MADE_OF = "madeOf";
    private static final String CONCEPT = "concept";

    @Override
    public Stream<NewsItem> find(NetworkForms network, Period period) {
        Map<String, Row> ideas = byId(network.rows(IdeasForm.KEY, IdeasForm.ROWS));
        Map<String, Row> prioritised = byId(network.rows(PrioritisingForm.KEY, PrioritisingForm.IDEAS));
        Map<String, Row> concepts = byId(network.rows(PrioritisingForm.KEY, PrioritisingForm.CONCEPTS));
        List<NewsItem> items = new ArrayList<>();
        for (Row row : prioritised.values()) {
            if (isNew(row, IDEA, period)) {
                ideas(row, ideas)
                        .forEach(idea ->
                                items.add(item(NewsItemKind.IDEA_PRIORITISED, idea, "", PrioritisingForm.PART, row)));
            }
        }
        for (Row concept : concepts.values()) {
            if (isNew(concept, MADE_OF, period)) {
                ofConcept(concept, prioritised, ideas)
                        .forEach(idea -> items.add(item(
                                NewsItemKind.IDEA_CHOSEN,
                                idea,
                                concept.value(PrioritisingForm.HEADLINE),
                                PrioritisingForm.PART,
                                concept)));
            }
        }
        for (Row trial : network.rows(TrialForm.KEY, TrialForm.ROWS)) {
            Stream<Row> tried = Stream.concat(
                    ideas(trial, ideas),
                    trial.keys(CONCEPT).stream()
                            .filter(concepts::containsKey)
                            .flatMap(id -> ofConcept(concepts.get(id), prioritised, ideas)));
            tried.distinct().forEach(idea -> ofTrial(trial, idea, period).forEach(items::add));
        }
        return items.stream().filter(item -> !item.people().isEmpty());
    }

    private static Map<String, Row> byId(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::id, Function.identity(), (one, other) -> one));
    }

    private static boolean isNew(Row row, String field, Period period) {
        return row.cell(field)
                .filter(cell -> !cell.value().isEmpty() && period.contains(cell.saved()))
                .isPresent();
    }

    private static Stream<Row> ideas(Row row, Map<String, Row> ideas) {
        return row.keys(IDEA).stream().filter(ideas::containsKey).map(ideas::get);
    }

    private static Stream<Row> ofConcept(Row concept, Map<String, Row> prioritised, Map<String, Row> ideas) {
        return concept.keys(MADE_OF).stream()
                .filter(prioritised::containsKey)
                .flatMap(id -> ideas(prioritised.get(id), ideas));
    }

    /** A result is told instead of the beginning when both are new. */
    private static Stream<NewsItem> ofTrial(Row trial, Row idea, Period period) {
        if (isNew(trial, TrialForm.OUTCOME, period)) {
            return Stream.of(
                    item(NewsItemKind.IDEA_EVALUATED, idea, trial.value(TrialForm.OUTCOME), TrialForm.PART, trial));
        }
        boolean isBegun = isNew(trial, IDEA, period) || isNew(trial, CONCEPT, period);
        return isBegun
                ? Stream.of(item(NewsItemKind.IDEA_TRIED, idea, trial.value(TrialForm.TRIAL), TrialForm.PART, trial))
                : Stream.empty();
    }

    private static NewsItem item(NewsItemKind kind, Row idea, String detail, String part, Row shown) {
        Set<String> author =
                idea.author().filter(key -> !key.equals(Row.ANONYMOUS)).stream().collect(Collectors.toSet());
        return new NewsItem(kind, idea.value(IdeasForm.TEXT), detail, part, shown.id(), author);
    }
}
