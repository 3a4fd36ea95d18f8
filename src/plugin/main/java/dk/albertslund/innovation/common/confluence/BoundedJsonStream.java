package dk.albertslund.innovation.common.confluence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * JSON that is read no further than to a number of bytes and of keys: names that were chosen for their equal hash make any
 * reader slow, whatever it puts them in.
 */
final class BoundedJsonStream extends FilterInputStream {
    /** A pasted list is sent with the name of each field of each row. */
    static final int MOST_KEYS = 5_000;

    private final int limit;
    private int bytes;
    private int keys;
    private boolean isInText;
    private boolean isEscaped;

    BoundedJsonStream(InputStream json, int limit) {
        super(json);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            look((byte) next);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int index = offset; index < offset + read; index++) {
            look(buffer[index]);
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** A byte of zero is never in JSON as we write it; other alphabets would hide what is a key. */
    private void look(byte next) throws IOException {
        bytes++;
        if (isEscaped) {
            isEscaped = false;
        } else if (next == '\\') {
            isEscaped = isInText;
        } else if (next == '"') {
            isInText = !isInText;
        } else if (next == ':' && !isInText) {
            keys++;
        }
        if (next == 0 || bytes > limit || keys > MOST_KEYS) {
            throw new BodyTooLargeException();
        }
    }
}
