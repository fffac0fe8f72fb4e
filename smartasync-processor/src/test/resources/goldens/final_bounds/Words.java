package goldens.final_bounds;

import io.github.smartasync.SmartAsync;
import java.util.List;

@SmartAsync
public interface Words extends Filter<String> {
    <W extends Integer> List<W> lengths(Class<W> type);

    @SmartAsync
    interface Shelf<N extends Words> {
        <U extends N> U first(Class<U> type);
    }

    @SmartAsync
    interface Names<N extends String> {
        N first();

        static <N extends Integer> N count(N seed) {
            return seed;
        }
    }
}
