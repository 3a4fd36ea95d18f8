package dk.albertslund.innovation.form.paste;

import java.util.List;

/**
 * The cells of a sheet that was pasted from a spreadsheet, or read from a CSV file.
 *
 * @param lines those that hold something
 * @param isQuoteOpen whether a quotation mark is never closed, so that the rest of the text is one cell
 */
record Spreadsheet(List<Line> lines, boolean isQuoteOpen) {
    Spreadsheet {
        lines = List.copyOf(lines);
    }

    /**
     * One line of the sheet; on the screen it may take several, for a cell may hold line ends.
     *
     * @param number counted from 1 in what was pasted
     * @param height how many lines of what was pasted it takes
     * @param raw as it was pasted
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

    /** How many columns there are, up to the last one in which anything stands. */
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
