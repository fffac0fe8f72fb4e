package goldens.foreign_statics;

import java.util.concurrent.CompletableFuture;

/** Counts. */
public final class Counters {

    private Counters() {}

    public static int count(String text, char... counted) {
        return text.length() + counted.length;
    }

    public static CompletableFuture<Integer> countAsync(String text, char... counted) {
        return CompletableFuture.completedFuture(text.length() + counted.length);
    }

    public static <T extends Comparable<T>> CompletableFuture<T> maxAsync(T one, T other) {
        return CompletableFuture.completedFuture(one.compareTo(other) < 0 ? other : one);
    }

    public static int zero() {
        return 0;
    }

    public static void reset() {
        throw new IllegalStateException("not in the views");
    }

    static int hidden() {
        return 1;
    }
}
