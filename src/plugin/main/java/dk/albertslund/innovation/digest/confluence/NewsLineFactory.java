package dk.albertslund.innovation.digest.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.digest.NetworkNews;
import dk.albertslund.innovation.digest.NewsItem;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import org.springframework.stereotype.Component;

/** Puts what happened into words, in the current user's language. */
@Component
public final class NewsLineFactory {
    private static final String KEY = "innovation.digest.line.";
    private static final int MOST_LETTERS = 120;
    private static final String ROW_IN_ADDRESS = "#row=";

    private final Messages messages;
    private final PhaseTitles titles;
    private final DateFormatter dates;
    private final NetworkPageUrls pages;

    public NewsLineFactory(Messages messages, PhaseTitles titles, DateFormatter dates, NetworkPageUrls pages) {
        this.messages = messages;
        this.titles = titles;
        this.dates = dates;
        this.pages = pages;
    }

    public NewsLineView line(NewsItem item, NetworkNews news, RenderTarget target) {
        String page = pages.urls(news.pages(), target).of(item.part());
        boolean hasRow = !page.isEmpty() && !item.row().isEmpty();
        return new NewsLineView(text(item), hasRow ? page + ROW_IN_ADDRESS + item.row() : page);
    }

    private String text(NewsItem item) {
        String key = KEY + item.kind().key();
        return switch (item.kind()) {
            case GATE_WAITS, MOVED, STOPPED -> messages.text(key, phase(item.text()));
            case TRIAL_DUE -> messages.text(key, shortened(item.text()), dates.day(item.detail()));
            case NEW_IDEAS -> item.text().equals("1") ? messages.text(key + ".one") : messages.text(key, item.text());
            case IDEA_EVALUATED -> messages.text(key + "." + item.detail(), shortened(item.text()));
            case IDEA_CHOSEN -> messages.text(key, shortened(item.text()), shortened(item.detail()));
            default -> messages.text(key, shortened(item.text()));
        };
    }

    private String phase(String key) {
        return Phase.withKey(key).map(titles::titleInSentence).orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= MOST_LETTERS
                ? text
                : text.substring(0, MOST_LETTERS - 1).strip() + "\u2026";
    }
}
