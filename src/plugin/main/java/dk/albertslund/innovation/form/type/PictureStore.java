package dk.albertslund.innovation.form.type;

import java.util.Optional;

/** Where pictures are: attachments of the wiki's pages. */
public interface PictureStore {
    /**
     * Checks that the picture is on a page of the network that the current user may view, that it is not too large, and by
     * its first bytes that it is a picture.
     *
     * @return language key of what is wrong; empty when all is right
     */
    Optional<String> problem(int networkId, Picture picture);

    /**
     * The content of a picture on a page of the network that the current user may view; empty when it is not there any
     * more, or is not a picture.
     */
    Optional<byte[]> read(int networkId, Picture picture);
}
