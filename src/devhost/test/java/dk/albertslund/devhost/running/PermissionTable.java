package dk.albertslund.devhost.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parses and writes the permission matrix in {@code permissions/expected.txt}. */
record PermissionTable(List<Block> blocks) {
    private static final String FILE = "/permissions/expected.txt";
    private static final int PLACES_WIDTH = 34;
    private static final int CELL_WIDTH = 9;

    /** The users, in the order of the columns. */
    enum Person {
        ADMIN,
        SPACE_ADMIN,
        LEADER,
        CORE,
        WRITER,
        VIEWER,
        STRANGER,
        ANONYMOUS,
        LOGGED_OUT
    }

    /** An entry point with its request, and its cells by place. */
    record Block(String name, String question, Map<String, List<String>> cells) {
        /** A copy with the actual cells. */
        Block with(Function<String, List<String>> found) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            cells.keySet().forEach(place -> all.put(place, found.apply(place)));
            return new Block(name, question, all);
        }

        Block named(String other) {
            return new Block(other, question, cells);
        }

        /** Places with equal cells share a line. */
        String text() {
            Map<List<String>, List<String>> lines = new LinkedHashMap<>();
            cells.forEach((place, line) ->
                    lines.computeIfAbsent(line, any -> new ArrayList<>()).add(place));
            String asks = question.isEmpty() ? "" : "  asks " + question + "\n";
            return name + "\n" + asks
                    + lines.entrySet().stream()
                            .map(line -> line(String.join(",", line.getValue()), line.getKey()))
                            .collect(Collectors.joining());
        }

        private static String line(String places, List<String> cells) {
            String padded = cells.stream()
                    .map(cell -> String.format("%-" + CELL_WIDTH + "s ", cell))
                    .collect(Collectors.joining());
            return (String.format("  %-" + PLACES_WIDTH + "s ", places) + padded).stripTrailing() + "\n";
        }
    }

    static PermissionTable expected() {
        try (InputStream in = PermissionTable.class.getResourceAsStream(FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PermissionTable parse(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                blocks.add(new Block(line.strip(), "", new LinkedHashMap<>()));
            } else if (line.startsWith("  asks ")) {
                Block begun = blocks.remove(blocks.size() - 1);
                blocks.add(new Block(begun.name(), line.substring("  asks ".length()), begun.cells()));
            } else {
                read(line, blocks.get(blocks.size() - 1));
            }
        }
        return new PermissionTable(blocks);
    }

    private static void read(String line, Block block) {
        List<String> words = Arrays.asList(line.strip().split(" +"));
        List<String> cells = words.subList(1, words.size());
        boolean isWhole = cells.size() == Person.values().length || block.name().startsWith("job ");
        if (!isWhole) {
            throw new IllegalArgumentException("Not a cell for each person: " + line);
        }
        for (String place : words.get(0).split(",")) {
            block.cells().put(place, cells);
        }
    }

    String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
