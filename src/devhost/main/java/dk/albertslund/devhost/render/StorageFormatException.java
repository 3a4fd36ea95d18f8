package dk.albertslund.devhost.render;

/** A storage-format text that cannot be read; the message names line and column. */
public final class StorageFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
