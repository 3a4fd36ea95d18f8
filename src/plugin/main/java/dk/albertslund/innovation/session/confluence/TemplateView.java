package dk.albertslund.innovation.session.confluence;

/** A programme to begin with. */
public record TemplateView(String key, String name, String description) {}
