package dk.albertslund.innovation.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many people who do something in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /**
     * @param work gets the number of the person, from 0
     * @return what each of them got, in the order of their numbers
     */
    public static <T> List<T> run(int people, IntFunction<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<Callable<T>> calls = IntStream.range(0, people)
                    .<Callable<T>>mapToObj(one -> () -> work.apply(one))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
