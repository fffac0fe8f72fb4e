package io.github.smartasync.containers.micronaut;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What happened in a test, in order. Containers are gone when it is read, so it belongs to none. */
final class Diary {

    private static final List<String> ENTRIES = new CopyOnWriteArrayList<>();

    private Diary() {}

    static void begin() {
        ENTRIES.clear();
    }

    static void add(String entry) {
        ENTRIES.add(entry);
    }

    static List<String> entries() {
        return List.copyOf(ENTRIES);
    }
}
