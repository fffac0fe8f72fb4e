package goldens.final_bounds;

import io.github.smartasync.SmartAsync;
import java.util.List;

@SmartAsync
public interface Words extends Filter<String> {
    <W extends Integer> List<W> lengths(Class<W> type);

    <U extends String & Cloneable> U copy(U word);

    @SmartAsync
    static <N extends Integer> N count(N seed) {
        return seed;
    }

    @SmartAsync
    interface Names<N extends String> {
        N first();
    }
}
