package dk.albertslund.innovation.form.confluence;

import java.util.List;

/** A note above a form, for example where it was copied from or which other pages show it. */
public record NoteView(String text, List<LinkView> links) {}
