package dk.albertslund.innovation.session.live.confluence;

/** A stage of the current item. */
public record RunStageView(String key, String label, String minutes, boolean isNow, boolean isDone) {}
