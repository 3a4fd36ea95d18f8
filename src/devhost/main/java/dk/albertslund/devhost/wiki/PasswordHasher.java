package dk.albertslund.devhost.wiki;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes passwords: rounds, salt and PBKDF2's result in one text. */
final class PasswordHasher {
    private static final int ROUNDS = 20_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHasher() {}

    static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return ROUNDS + ":" + HexFormat.of().formatHex(salt) + ":" + derive(password, salt, ROUNDS);
    }

    static boolean isHashOf(String kept, String password) {
        String[] parts = kept.split(":");
        String given = derive(password, HexFormat.of().parseHex(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(given.getBytes(), parts[2].getBytes());
    }

    private static String derive(String password, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2", e);
        }
    }
}
