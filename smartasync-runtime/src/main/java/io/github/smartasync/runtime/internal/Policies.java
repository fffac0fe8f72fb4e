package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.BlockingPolicy;
import java.util.Map;

/**
 * The policy of each operation.
 *
 * @param general where nothing more special is set
 * @param special by {@code Source}, {@code Source.method} or {@code Source.method(Parameter, Types)}; the longest wins
 */
public record Policies(BlockingPolicy general, Map<String, BlockingPolicy> special) {

    /** Copies the map. */
    public Policies {
        special = Map.copyOf(special);
    }

    /** The policy of an operation such as {@code PriceService.priceOf(Sku)}. */
    BlockingPolicy of(String operation) {
        if (special.isEmpty()) {
            return general;
        }
        int parameters = operation.indexOf('(');
        String method = parameters < 0 ? operation : operation.substring(0, parameters);
        int dot = method.lastIndexOf('.');
        String source = dot < 0 ? method : method.substring(0, dot);
        BlockingPolicy ofSource = special.getOrDefault(source, general);
        BlockingPolicy ofMethod = special.getOrDefault(method, ofSource);
        return special.getOrDefault(operation, ofMethod);
    }
}
