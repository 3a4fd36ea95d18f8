package dk.albertslund.innovation.form.confluence;

import java.util.List;

/** What there is to know about a form before one writes in it: where it came from, where else it is shown. */
public record NoteView(String text, List<LinkView> links) {}
