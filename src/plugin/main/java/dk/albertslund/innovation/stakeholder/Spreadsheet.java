package dk.albertslund.innovation.stakeholder;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as they come from a spreadsheet or a CSV file: parted by tabs, semicolons or commas, a cell perhaps in quotation
 * marks, within which a line may end and a quotation mark is written twice.
 *
 * @param lines those that hold something
 * @param isQuoteOpen whether a quotation mark is never closed
 */
record Spreadsheet(List<Line> lines, boolean isQuoteOpen) {
    private static final char QUOTE = '"';

    /**
     * One line of the sheet.
     *
     * @param number counted from 1 in what was pasted
     * @param raw as it was pasted
     */
    record Line(int number, String raw, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    static Spreadsheet of(String pasted) {
        String text = pasted.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
        return new Reader(text, parting(text)).read();
    }

    /** A tab is never written by hand; else whichever of the two stands oftener in the first line. */
    private static char parting(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        String bare = first.replaceAll("\"[^\"]*\"", "");
        long semicolons = bare.chars().filter(letter -> letter == ';').count();
        long commas = bare.chars().filter(letter -> letter == ',').count();
        return commas > semicolons ? ',' : ';';
    }

    /** Reads letter by letter. */
    private static final class Reader {
        private final String text;
        private final char parting;
        private final List<Line> lines = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private StringBuilder cell = new StringBuilder();
        private boolean isQuoted;
        /** Whether nothing but spaces stands in the cell so far; only there does a quotation mark begin a quoted one. */
        private boolean isBlank = true;

        private int number = 1;
        private int begin;

        Reader(String text, char parting) {
            this.text = text;
            this.parting = parting;
        }

        Spreadsheet read() {
            int lineOfBegin = 1;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (letter == '\n') {
                    number++;
                }
                if (isQuoted) {
                    i += quoted(i);
                } else if (letter == '\n') {
                    endLine(i, lineOfBegin);
                    lineOfBegin = number;
                } else {
                    plain(letter);
                }
            }
            endLine(text.length(), lineOfBegin);
            return new Spreadsheet(lines, isQuoted);
        }

        /** How many letters more than one were read. */
        private int quoted(int i) {
            if (text.charAt(i) != QUOTE) {
                cell.append(text.charAt(i));
                return 0;
            }
            boolean isTwice = i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
            if (isTwice) {
                cell.append(QUOTE);
                return 1;
            }
            isQuoted = false;
            return 0;
        }

        private void plain(char letter) {
            if (letter == parting) {
                endCell();
            } else if (letter == QUOTE && isBlank) {
                cell = new StringBuilder();
                isQuoted = true;
                isBlank = false;
            } else {
                cell.append(letter);
                isBlank = isBlank && Character.isWhitespace(letter);
            }
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell = new StringBuilder();
            isBlank = true;
        }

        private void endLine(int end, int lineNumber) {
            endCell();
            if (cells.stream().anyMatch(value -> !value.isEmpty())) {
                lines.add(new Line(lineNumber, text.substring(begin, end), cells));
            }
            cells = new ArrayList<>();
            begin = end + 1;
        }
    }
}
