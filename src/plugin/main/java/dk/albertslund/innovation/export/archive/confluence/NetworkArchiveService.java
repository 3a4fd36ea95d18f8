package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.export.archive.ArchiveJson;
import dk.albertslund.innovation.export.archive.ArchiveTables;
import dk.albertslund.innovation.export.archive.NetworkArchive;
import dk.albertslund.innovation.form.type.Picture;
import dk.albertslund.innovation.form.type.PictureStore;
import dk.albertslund.innovation.network.Network;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Writes the archive of a network: a page to read, data for programs, a CSV for each list, and the pictures. */
@Component
public final class NetworkArchiveService {
    private final NetworkArchiveFactory archives;
    private final ArchivePageRenderer pages;
    private final UserDirectory users;
    private final PictureStore pictures;

    public NetworkArchiveService(
            NetworkArchiveFactory archives, ArchivePageRenderer pages, UserDirectory users, PictureStore pictures) {
        this.archives = archives;
        this.pages = pages;
        this.users = users;
        this.pictures = pictures;
    }

    /** An archive whose texts are read already, so that only pictures can be missing when it is written. */
    record Prepared(Network network, Map<String, String> texts, Map<String, Picture> pictures) {}

    Prepared prepare(Network network) {
        NetworkArchive archive = archives.of(network);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("index.html", pages.render(archive));
        texts.put("data.json", ArchiveJson.of(archive, users));
        texts.putAll(ArchiveTables.csv(archive));
        return new Prepared(network, texts, archive.pictures());
    }

    /** One picture in memory at a time. */
    void write(Prepared archive, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> text : archive.texts().entrySet()) {
            entry(zip, text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, Picture> picture : archive.pictures().entrySet()) {
            byte[] content =
                    pictures.read(archive.network().id(), picture.getValue()).orElse(null);
            if (content != null) {
                entry(zip, picture.getKey(), content);
            }
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
