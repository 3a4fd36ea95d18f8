package dk.albertslund.devhost.running;

import static dk.albertslund.devhost.running.RunningHost.NOBODY;

/** Where a macro may stand and who may look at it. */
enum Situation {
    PAGE_OF_A_NETWORK("medlem1", Sight.CONTENT, (scene, macro, output) -> scene.shown("network", macro, output)),
    PAGE_OF_AN_EMPTY_NETWORK("leder1", Sight.CONTENT, (scene, macro, output) -> scene.shown("empty", macro, output)),
    TWICE_ON_A_PAGE("medlem1", Sight.CONTENT, (scene, macro, output) -> scene.shown("network", macro + macro, output)),
    IN_A_LAYOUT(
            "medlem1", Sight.CONTENT, (scene, macro, output) -> scene.shown("network", layout(macro, macro), output)),
    IN_A_TABLE(
            "medlem1",
            Sight.CONTENT,
            (scene, macro, output) -> scene.shown(
                    "network", "<table><tbody><tr><td>" + macro + "</td><td>x</td></tr></tbody></table>", output)),
    IN_AN_EXPAND("medlem1", Sight.CONTENT, (scene, macro, output) -> scene.shown("network", expand(macro), output)),
    INCLUDED_FROM_THE_SAME_NETWORK(
            "medlem1",
            Sight.CONTENT,
            (scene, macro, output) ->
                    scene.shown("network", macro + scene.included(MacroScene.NETWORK, macro), output)),
    INCLUDED_FROM_ANOTHER_SPACE(
            "medlem1",
            Sight.CONTENT,
            (scene, macro, output) -> scene.shown("open", scene.included(MacroScene.NETWORK, macro), output)),
    INCLUDED_TWICE("medlem1", Sight.CONTENT, (scene, macro, output) -> {
        String included = scene.included(MacroScene.NETWORK, macro);
        return scene.shown("space", included + included, output);
    }),
    INCLUDED_FROM_A_NETWORK_OF_OTHERS(
            "udenfor",
            Sight.NOTHING,
            (scene, macro, output) -> scene.shown("open", scene.included(MacroScene.NETWORK, macro), output)),
    TEMPLATE_PREVIEW("medlem1", Sight.BOX, (scene, macro, output) -> scene.shown("nowhere", macro, output)),
    TEMPLATE_PREVIEW_IN_THE_SPACE(
            "medlem1", Sight.BOX, (scene, macro, output) -> scene.shownInTemplate(MacroScene.NETWORK, macro, output)),
    PAGE_OUTSIDE_OF_NETWORKS("medlem1", Sight.BOX, (scene, macro, output) -> scene.shown("space", macro, output)),
    READER_WHO_MAY_NOT_WRITE("medlem3", Sight.CONTENT, (scene, macro, output) -> scene.shown("network", macro, output)),
    SOMEBODY_FROM_OUTSIDE("udenfor", Sight.NOTHING, (scene, macro, output) -> scene.shown("network", macro, output)),
    NOBODY_WHERE_ALL_MAY_LOOK(NOBODY, Sight.CONTENT, (scene, macro, output) -> scene.shown("open", macro, output)),
    NOBODY_WHERE_FEW_MAY_LOOK(NOBODY, Sight.NOTHING, (scene, macro, output) -> scene.shown("network", macro, output)),
    READ_ONLY_MODE("medlem1", Sight.CONTENT, MacroScene::shownInReadOnlyMode);

    /** What the reader may get to see: the network, a box in its place, or a box and not a word of the network. */
    enum Sight {
        CONTENT,
        BOX,
        NOTHING
    }

    /** Shows a macro, given as storage format. */
    @FunctionalInterface
    interface Show {
        String html(MacroScene scene, String macro, String output);
    }

    private final String reader;
    private final Sight sight;
    private final Show show;

    Situation(String reader, Sight sight, Show show) {
        this.reader = reader;
        this.sight = sight;
        this.show = show;
    }

    String reader() {
        return reader;
    }

    Sight sight() {
        return sight;
    }

    String html(MacroScene scene, String macro, String output) {
        return show.html(scene, macro, output);
    }

    /** Whether the reader may write, on a screen. */
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
