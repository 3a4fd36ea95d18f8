package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.export.archive.NetworkArchive;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Draws the page of an archive, which needs no wiki and no network: styles are in it, pictures beside it. */
@Component
public final class ArchivePageRenderer {
    private final ViewRenderer renderer;
    private final PhaseTitles titles;
    private final DateFormatter dates;
    private final Messages messages;

    public ArchivePageRenderer(ViewRenderer renderer, PhaseTitles titles, DateFormatter dates, Messages messages) {
        this.renderer = renderer;
        this.titles = titles;
        this.dates = dates;
        this.messages = messages;
    }

    String render(NetworkArchive archive) {
        Profile profile = archive.summary().profile();
        String facts = messages.text("innovation.network.type." + profile.type() + ".name") + " \u00b7 "
                + titles.title(archive.summary().position().phase()) + " \u00b7 "
                + titles.turn(archive.summary().position());
        String taken = messages.text("innovation.export.archive.taken", dates.day(archive.created()));
        return renderer.render(
                "export/archive.vm",
                "archive",
                ArchiveView.of(profile.title(), facts, taken, style(), archive.forms()));
    }

    private static String style() {
        try (InputStream file = ArchivePageRenderer.class.getResourceAsStream("archive.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
