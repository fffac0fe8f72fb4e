package goldens.arrays;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Matrix<T> {
    public CompletableFuture<int[]> row(int[][] rows) {
        return CompletableFuture.completedFuture(rows[0]);
    }

    public T[] same(T[] values) {
        return values;
    }

    public List<String>[] lists(List<String>[] values) {
        return values;
    }

    public String[][] grid() {
        return new String[][] {{"a"}, {"b"}};
    }

    @Override
    public String toString() {
        return "matrix";
    }
}
