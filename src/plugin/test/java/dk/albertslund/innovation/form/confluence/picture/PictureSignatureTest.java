package dk.albertslund.innovation.form.confluence.picture;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.Test;

public class PictureSignatureTest {
    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    public void picturesAreRecognised() throws Exception {
        for (String format : List.of("jpg", "png", "gif")) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            assertTrue(ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, file));
            assertTrue(format, PictureSignature.isPicture(file.toByteArray()));
        }
        assertTrue(PictureSignature.isPicture(ascii("RIFF\0\0\0\0WEBPVP8 ")));
    }

    @Test
    public void otherFilesAreNot() {
        for (String text : List.of("", "\u00ff\u00d8", "<svg xmlns=", "GIF", "RIFF\0\0\0\0WAVE", "hello", "%PDF-1.7")) {
            assertFalse(text, PictureSignature.isPicture(ascii(text)));
        }
    }
}
