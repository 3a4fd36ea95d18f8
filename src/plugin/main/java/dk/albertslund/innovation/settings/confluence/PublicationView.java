package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.confluence.TimeView;
import java.util.List;

/** One publication in the history, with its changes as lines of text. */
public record PublicationView(TimeView published, String author, List<String> changes) {}
