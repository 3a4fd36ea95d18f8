package dk.albertslund.innovation.export.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that fits into a box: smaller when there is much of it, and cut with an ellipsis when even the smallest size is
 * too much. Widths are those of Arial, rounded up, as no program measures the text before somebody edits it.
 *
 * @param size in points
 */
record TextFit(int size, List<String> paragraphs) {
    static final int SMALLEST = 11;
    /** Space after a paragraph, in points. */
    static final int GAP = 4;

    private static final String ELLIPSIS = "\u2026";
    private static final double LINE = 1.2;
    private static final double USUAL = 0.56;
    private static final double NARROW = 0.34;
    private static final double CAPITAL = 0.73;
    private static final double WIDE = 1.0;
    private static final String NARROW_LETTERS = " ijlftr.,:;'|!()[]";
    private static final String WIDE_LETTERS = "mwMW@%";
    private static final int LONGEST_WORD = 30;
    /** Scripts from here on have letters as wide as they are high. */
    private static final int FIRST_WIDE = 0x1100;

    static TextFit of(List<String> paragraphs, int size, int width, int height) {
        for (int smaller = size; smaller >= SMALLEST; smaller--) {
            if (height(paragraphs, smaller, width) <= height) {
                return new TextFit(smaller, paragraphs);
            }
        }
        return new TextFit(Math.min(size, SMALLEST), cut(paragraphs, Math.min(size, SMALLEST), width, height));
    }

    private static double height(List<String> paragraphs, int size, int width) {
        return paragraphs.stream()
                        .mapToDouble(paragraph -> lines(paragraph, size, width) * size * LINE + GAP)
                        .sum()
                - GAP;
    }

    /** Breaks between words, and within words that are wider than the box. */
    private static int lines(String paragraph, int size, int width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split("(?<=[\\s-])")) {
            double needed = width(word, size);
            if (used > 0 && used + width(word.strip(), size) > width) {
                lines++;
                used = 0;
            }
            int more = (int) (needed / width);
            lines += more;
            used += needed - (double) more * width;
        }
        return lines;
    }

    private static double width(String text, int size) {
        return text.codePoints().mapToDouble(TextFit::width).sum() * size;
    }

    private static double width(int letter) {
        if (letter >= FIRST_WIDE || WIDE_LETTERS.indexOf(letter) >= 0) {
            return WIDE;
        }
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return NARROW;
        }
        return Character.isUpperCase(letter) ? CAPITAL : USUAL;
    }

    /** As many whole paragraphs as fit, and of the next one what fits. */
    private static List<String> cut(List<String> paragraphs, int size, int width, int height) {
        List<String> kept = new ArrayList<>();
        for (String paragraph : paragraphs) {
            kept.add(paragraph);
            if (height(kept, size, width) > height) {
                kept.remove(kept.size() - 1);
                return ended(kept, paragraph, size, width, height);
            }
        }
        return kept;
    }

    /** With as much of the next paragraph as fits before the ellipsis; of the one before it when nothing does. */
    private static List<String> ended(List<String> kept, String next, int size, int width, int height) {
        for (int end = next.length(); end > 0; end = next.offsetByCodePoints(end, -1)) {
            List<String> tried = new ArrayList<>(kept);
            tried.add(next.substring(0, atWord(next, end)).strip() + ELLIPSIS);
            if (height(tried, size, width) <= height) {
                return tried;
            }
        }
        return kept.isEmpty()
                ? List.of(ELLIPSIS)
                : ended(kept.subList(0, kept.size() - 1), kept.get(kept.size() - 1), size, width, height);
    }

    /** The end of the last word, unless that leaves out too much. */
    private static int atWord(String text, int end) {
        int space = end == text.length() ? end : text.lastIndexOf(' ', end);
        return space > end - LONGEST_WORD ? Math.max(space, 1) : end;
    }
}
