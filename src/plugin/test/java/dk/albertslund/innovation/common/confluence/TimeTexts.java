package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.Messages;

/** The texts that dates and times are made of, without a wiki. */
final class TimeTexts {
    static final Messages DANISH = (key, arguments) -> switch (key) {
        case "innovation.locale" -> "da-DK";
        case "innovation.time.today" -> "i dag";
        case "innovation.time.yesterday" -> "i går";
        case "innovation.time.at" -> arguments[0] + " kl. " + arguments[1];
        default -> key;
    };

    static final Messages ENGLISH = (key, arguments) -> switch (key) {
        case "innovation.locale" -> "en-GB";
        case "innovation.time.today" -> "today";
        case "innovation.time.yesterday" -> "yesterday";
        case "innovation.time.at" -> arguments[0] + " at " + arguments[1];
        default -> key;
    };

    private TimeTexts() {}
}
