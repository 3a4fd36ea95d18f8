package dk.albertslund.devhost.running;

import static dk.albertslund.devhost.running.PluginWikiRule.NOBODY;

/** Placements and readers of macros. */
enum MacroPlacement {
    PAGE_OF_A_NETWORK(
            "medlem1", ExpectedOutput.CONTENT, (testWiki, macro, output) -> testWiki.render("network", macro, output)),
    PAGE_OF_AN_EMPTY_NETWORK(
            "leder1", ExpectedOutput.CONTENT, (testWiki, macro, output) -> testWiki.render("empty", macro, output)),
    TWICE_ON_A_PAGE(
            "medlem1",
            ExpectedOutput.CONTENT,
            (testWiki, macro, output) -> testWiki.render("network", macro + macro, output)),
    IN_A_LAYOUT(
            "medlem1",
            ExpectedOutput.CONTENT,
            (testWiki, macro, output) -> testWiki.render("network", layout(macro, macro), output)),
    IN_A_TABLE(
            "medlem1",
            ExpectedOutput.CONTENT,
            (testWiki, macro, output) -> testWiki.render(
                    "network", "<table><tbody><tr><td>" + macro + "</td><td>x</td></tr></tbody></table>", output)),
    IN_AN_EXPAND(
            "medlem1",
            ExpectedOutput.CONTENT,
            (testWiki, macro, output) -> testWiki.render("network", expand(macro), output)),
    INCLUDED_FROM_THE_SAME_NETWORK(
            "medlem1",
            ExpectedOutput.CONTENT,
            (testWiki, macro, output) ->
                    testWiki.render("network", macro + testWiki.includeMacro(MacroTestWiki.NETWORK, macro), output)),
    INCLUDED_FROM_ANOTHER_SPACE(
            "medlem1",
            ExpectedOutput.CONTENT,
            (testWiki, macro, output) ->
                    testWiki.render("open", testWiki.includeMacro(MacroTestWiki.NETWORK, macro), output)),
    INCLUDED_TWICE("medlem1", ExpectedOutput.CONTENT, (testWiki, macro, output) -> {
        String included = testWiki.includeMacro(MacroTestWiki.NETWORK, macro);
        return testWiki.render("space", included + included, output);
    }),
    INCLUDED_FROM_A_NETWORK_OF_OTHERS(
            "udenfor",
            ExpectedOutput.NOTHING,
            (testWiki, macro, output) ->
                    testWiki.render("open", testWiki.includeMacro(MacroTestWiki.NETWORK, macro), output)),
    TEMPLATE_PREVIEW(
            "medlem1", ExpectedOutput.BOX, (testWiki, macro, output) -> testWiki.render("nowhere", macro, output)),
    TEMPLATE_PREVIEW_IN_THE_SPACE(
            "medlem1",
            ExpectedOutput.BOX,
            (testWiki, macro, output) -> testWiki.renderInTemplate(MacroTestWiki.NETWORK, macro, output)),
    PAGE_OUTSIDE_OF_NETWORKS(
            "medlem1", ExpectedOutput.BOX, (testWiki, macro, output) -> testWiki.render("space", macro, output)),
    READER_WHO_MAY_NOT_WRITE(
            "medlem3", ExpectedOutput.CONTENT, (testWiki, macro, output) -> testWiki.render("network", macro, output)),
    SOMEBODY_FROM_OUTSIDE(
            "udenfor", ExpectedOutput.NOTHING, (testWiki, macro, output) -> testWiki.render("network", macro, output)),
    NOBODY_WHERE_ALL_MAY_LOOK(
            NOBODY, ExpectedOutput.CONTENT, (testWiki, macro, output) -> testWiki.render("open", macro, output)),
    NOBODY_WHERE_FEW_MAY_LOOK(
            NOBODY, ExpectedOutput.NOTHING, (testWiki, macro, output) -> testWiki.render("network", macro, output)),
    READ_ONLY_MODE("medlem1", ExpectedOutput.CONTENT, MacroTestWiki::renderInReadOnlyMode);

    /** Expected output: the network, a message box, or a message box without any content of the network. */
    enum ExpectedOutput {
        CONTENT,
        BOX,
        NOTHING
    }

    /** Renders a macro in storage format. */
    @FunctionalInterface
    interface Renderer {
        String html(MacroTestWiki testWiki, String macro, String output);
    }

    private final String reader;
    private final ExpectedOutput expectedOutput;
    private final Renderer renderer;

    MacroPlacement(String reader, ExpectedOutput expectedOutput, Renderer renderer) {
        this.reader = reader;
        this.expectedOutput = expectedOutput;
        this.renderer = renderer;
    }

    String reader() {
        return reader;
    }

    ExpectedOutput expectedOutput() {
        return expectedOutput;
    }

    String html(MacroTestWiki testWiki, String macro, String output) {
        return renderer.html(testWiki, macro, output);
    }

    /** Whether the reader may edit here. */
    boolean isForWriters() {
        return !this.equals(READ_ONLY_MODE) && (reader.equals("medlem1") || reader.equals("leder1"));
    }

    private static String layout(String left, String right) {
        return "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>" + left
                + "</ac:layout-cell><ac:layout-cell>" + right + "</ac:layout-cell></ac:layout-section></ac:layout>";
    }

    private static String expand(String macro) {
        return "<ac:structured-macro ac:name=\"expand\"><ac:rich-text-body>" + macro
                + "</ac:rich-text-body></ac:structured-macro>";
    }
}
