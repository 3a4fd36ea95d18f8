package dk.albertslund.innovation.common.confluence.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Limits a JSON body to a number of bytes and of keys. The limit on keys guards against hash collision attacks on any
 * parser's maps.
 */
final class BoundedJsonStream extends FilterInputStream {
    /** Enough for a pasted list, which has the key of every field in every row. */
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

    /** Counts keys outside of strings. Zero bytes are rejected: UTF-16 or UTF-32 would hide the keys. */
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
