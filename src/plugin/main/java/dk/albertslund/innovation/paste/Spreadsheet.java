package dk.albertslund.innovation.paste;

import java.util.List;

/**
 * The cells of pasted text or of a CSV file.
 *
 * @param lines the non-empty lines
 * @param isQuoteOpen whether a quotation mark is never closed, so that the rest of the text is one cell
 */
record Spreadsheet(List<Line> lines, boolean isQuoteOpen) {
    Spreadsheet {
        lines = List.copyOf(lines);
    }

    /**
     * One record; may span several lines of text.
     *
     * @param number line number, from 1
     * @param height number of lines of text
     * @param raw as pasted
     */
    record Line(int number, int height, String raw, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        int filledCells() {
            return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }

    /** Number of columns, up to the last non-empty one. */
    int width() {
        int width = 0;
        for (Line line : lines) {
            for (int column = line.cells().size(); column > width; column--) {
                if (!line.cell(column - 1).isEmpty()) {
                    width = column;
                }
            }
        }
        return width;
    }
}
