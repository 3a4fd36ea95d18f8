package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.form.confluence.SectionView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates a table that compares the same form in several turns: one row per field or list with content. */
final class TurnRowFactory {
    private TurnRowFactory() {}

    static List<TurnRowView> of(List<FormView> turns) {
        Map<String, List<List<String>>> cells = new LinkedHashMap<>();
        turns.forEach(
                turn -> lines(turn).forEach((label, lines) -> cells.computeIfAbsent(label, first -> new ArrayList<>())
                        .add(lines)));
        return cells.entrySet().stream()
                .filter(row -> row.getValue().stream().anyMatch(lines -> !lines.isEmpty()))
                .map(row -> new TurnRowView(row.getKey(), row.getValue()))
                .toList();
    }

    private static Map<String, List<String>> lines(FormView form) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (SectionView section : form.sections()) {
            section.fields().forEach(field -> lines.put(field.label(), field.lines()));
            section.lists().forEach(list -> lines.put(list.label(), lines(list)));
        }
        return lines;
    }

    private static List<String> lines(RowListView list) {
        return list.rows().stream().map(TurnRowFactory::line).toList();
    }

    private static String line(RowView row) {
        return row.fields().stream()
                .flatMap(TurnRowFactory::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static Stream<String> words(FieldView field) {
        return field.isTick() ? Stream.of(field.isTicked() ? field.label() : "") : field.lines().stream();
    }
}
