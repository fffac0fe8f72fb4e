package io.github.smartasync.spring.boot.shop;

import io.github.smartasync.SmartAsync;
import java.util.List;

/** There is one of words and one of numbers. */
@SmartAsync
class Shelf<T> {

    private final String label;

    Shelf(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public List<T> all() {
        return List.of();
    }
}
