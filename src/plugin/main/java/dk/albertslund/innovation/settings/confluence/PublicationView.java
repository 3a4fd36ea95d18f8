package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/** One publication in the history, with its changes as lines of text. */
public record PublicationView(String published, String author, List<String> changes) {}
