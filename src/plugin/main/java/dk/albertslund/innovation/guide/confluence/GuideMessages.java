package dk.albertslund.innovation.guide.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.guide.GuideTheme;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Texts of the guide by their names: {@code innovation.guide.<theme>.<detail>}. A missing text is the empty string. */
@Component
public final class GuideMessages {
    private static final String GUIDE = "innovation.guide.";
    /** More than any section has. */
    private static final int MOST = 9;

    private final Messages messages;

    public GuideMessages(Messages messages) {
        this.messages = messages;
    }

    String text(GuideTheme theme, String detail) {
        String key = GUIDE + theme.key() + "." + detail;
        String text = messages.text(key);
        return text.equals(key) ? "" : text;
    }

    /** The texts that are numbered from 1. */
    List<String> several(GuideTheme theme, String detail) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> text(theme, detail + "." + number))
                .takeWhile(Predicate.not(String::isEmpty))
                .toList();
    }

    /** The link to a page of the network. */
    String page(String part) {
        return messages.text(GUIDE + "page." + part);
    }

    String phases() {
        return messages.text("innovation.guide.phases");
    }
}
