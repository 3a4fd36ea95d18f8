package dk.albertslund.innovation.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.rules.TemporaryFolder;

/** A small project on disk with faults, for testing guards. */
final class WrongProject {
    private final Path root;

    WrongProject(TemporaryFolder folder) {
        this.root = folder.getRoot().toPath();
        with(LanguageFile.ENGLISH, "");
        with(LanguageFile.DANISH, "");
    }

    WrongProject with(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrongProject withDescriptor(String modules) {
        return with("atlassian-plugin.xml", "<atlassian-plugin>" + modules + "</atlassian-plugin>");
    }

    WrongProject withTemplate(String name, String text) {
        return with(Project.RESOURCES + "/templates/" + name, text);
    }

    WrongProject withTexts(String english, String danish) {
        return with(LanguageFile.ENGLISH, english).with(LanguageFile.DANISH, danish);
    }

    Project project() {
        return new Project(root);
    }
}
