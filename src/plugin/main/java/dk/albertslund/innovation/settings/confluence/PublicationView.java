package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/** A publication in the history. */
public record PublicationView(String published, String author, List<String> changes) {}
