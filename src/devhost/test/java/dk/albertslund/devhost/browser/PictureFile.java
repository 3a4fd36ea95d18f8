package dk.albertslund.devhost.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A photo as a phone takes it: large, with the place and the camera in its EXIF data. */
public final class PictureFile {
    private static final int WIDTH = 3000;
    private static final int HEIGHT = 2000;
    private static final int SCALE = 4;

    private PictureFile() {}

    public static byte[] photo() throws IOException {
        byte[] jpeg = jpeg(noise());
        byte[] exif = exif();
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(jpeg, 0, 2);
        photo.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) ((exif.length + 2) >> 8), (byte) (exif.length + 2)});
        photo.write(exif);
        photo.write(jpeg, 2, jpeg.length - 2);
        return photo.toByteArray();
    }

    /** Hard to compress. */
    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return image;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0.9f);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        }
        writer.dispose();
        return file.toByteArray();
    }

    /** A TIFF directory with the camera's make, and one with the latitude 55\u00b0 N. */
    private static byte[] exif() throws IOException {
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0MM\0*\0\0\0\u0008".getBytes(StandardCharsets.ISO_8859_1));
        exif.write(new byte[] {0, 2});
        exif.write(new byte[] {0x01, 0x0F, 0, 2, 0, 0, 0, 7, 0, 0, 0, 38});
        exif.write(new byte[] {(byte) 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 45});
        exif.write(new byte[SCALE]);
        exif.write("CAMERA\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.write(new byte[] {0, 1});
        exif.write(new byte[] {0, 1, 0, 2, 0, 0, 0, 2, 'N', 0, 0, 0});
        exif.write(new byte[SCALE]);
        return exif.toByteArray();
    }

    static boolean hasExif(byte[] file) {
        byte[] name = "Exif".getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at + name.length <= file.length; at++) {
            if (Arrays.equals(file, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    static int longestSide(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return Math.max(image.getWidth(), image.getHeight());
    }
}
