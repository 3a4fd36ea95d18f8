package dk.albertslund.devhost.browser.layout;

import com.microsoft.playwright.Page;
import java.util.List;

/** Finds words in headings, labels and buttons that wrap without a hyphen. */
final class WordBreakDetector {
    private static final String FIND = "() => {"
            + "const broken = [];"
            + "document.querySelectorAll('.inno h2, .inno h3, .inno th, .inno label, .inno legend, .inno button, .inno dt')"
            + ".forEach(element => {"
            + "  if (!element.checkVisibility() || getComputedStyle(element).clipPath !== 'none') { return; }"
            + "  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);"
            + "  while (walker.nextNode()) {"
            + "    const node = walker.currentNode;"
            + "    if (node.parentElement.closest('.inno-hidden, .inno-status, option')"
            + "        || getComputedStyle(node.parentElement).clipPath !== 'none') { continue; }"
            + "    for (const word of node.textContent.matchAll(/[\\p{L}\\p{N}]+/gu)) {"
            + "      const range = document.createRange();"
            + "      range.setStart(node, word.index); range.setEnd(node, word.index + word[0].length);"
            + "      if (new Set(Array.from(range.getClientRects(), box => Math.round(box.top))).size > 1) {"
            + "        broken.push(word[0]);"
            + "      }"
            + "    }"
            + "  }"
            + "});"
            + "return broken; }";

    private WordBreakDetector() {}

    @SuppressWarnings("unchecked")
    static List<String> on(Page page) {
        return (List<String>) page.evaluate(FIND);
    }
}
