package dk.albertslund.devhost.wiki;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as they are kept: salted and stretched. */
final class Passwords {
    private static final int ROUNDS = 20_000;
    private static final int BITS = 256;
    private static final HexFormat HEX = HexFormat.of();

    private Passwords() {}

    static String kept(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return HEX.formatHex(salt) + ":" + stretched(password, salt);
    }

    static boolean isKeptAs(String password, String kept) {
        String[] parts = kept.split(":");
        return MessageDigest.isEqual(
                parts[1].getBytes(), stretched(password, HEX.parseHex(parts[0])).getBytes());
    }

    private static String stretched(String password, byte[] salt) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS);
            return HEX.formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2", e);
        }
    }
}
