package dk.albertslund.innovation.intake.confluence;

/** @param isFirstMark whether the marks begin with it, under a heading of their own */
public record IntakeFieldView(
        String key, String label, String help, int limit, boolean isRequired, boolean isFirstMark) {}
