package dk.albertslund.devhost.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The network of a hall: slow, loses requests and responses, delivers some twice and late, and is away for a while. */
final class UnreliableNetwork implements AutoCloseable {
    private static final int LATEST_IN_MS = 5000;
    private static final int THREADS = 8;

    private final LoadOptions options;
    private final Figures figures;
    private final ExecutorService responses = Executors.newFixedThreadPool(2, LoadThreads::named);
    private final HttpClient client = HttpClient.newBuilder()
            .executor(responses)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ScheduledExecutorService late = Executors.newScheduledThreadPool(THREADS, LoadThreads::named);
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean isCut;
    private volatile long backAt;

    UnreliableNetwork(LoadOptions options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void cut() {
        isCut = true;
    }

    void restore() {
        backAt = System.nanoTime();
        isCut = false;
    }

    boolean isCut() {
        return isCut;
    }

    /** When it came back; 0 before. */
    long backAt() {
        return backAt;
    }

    /** Without any fault. */
    HttpResponse<String> sendSafely(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + request, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IOException when the request or its response is lost */
    HttpResponse<String> send(HttpRequest request, Random random) throws IOException {
        LoadThreads.sleep(options.scaled(LoadOptions.DELAY_IN_MS / 2));
        boolean isSave = request.method().equals("PATCH");
        if (isCut || random.nextInt(100) * 2 < LoadOptions.LOST) {
            figures.lost();
            throw new IOException("The request is lost");
        }
        if (isSave && random.nextInt(100) < LoadOptions.SENT_TWICE) {
            sendLate(request, random.nextInt(LATEST_IN_MS));
        }
        long begun = System.nanoTime();
        HttpResponse<String> answer = sendSafely(request);
        figures.answered(isSave, System.nanoTime() - begun);
        LoadThreads.sleep(options.scaled(LoadOptions.DELAY_IN_MS / 2));
        if (isCut || random.nextInt(100) * 2 < LoadOptions.LOST) {
            figures.lost();
            throw new IOException("The response is lost");
        }
        return answer;
    }

    /** The same once more, perhaps after a newer one. */
    private void sendLate(HttpRequest request, int milliseconds) {
        figures.doubled();
        underWay.incrementAndGet();
        late.schedule(
                () -> {
                    sendSafely(request);
                    underWay.decrementAndGet();
                },
                options.scaled(milliseconds),
                TimeUnit.MILLISECONDS);
    }

    /** Until nothing is under way any more. */
    void settle() {
        while (underWay.get() > 0) {
            LoadThreads.sleep(20);
        }
    }

    @Override
    public void close() {
        late.shutdownNow();
        responses.shutdownNow();
    }
}
