package io.github.smartasync.spring;

import java.util.List;

/** A source and its views. */
record ViewsOfSource(Class<?> source, List<Class<?>> views) {

    ViewsOfSource {
        views = List.copyOf(views);
    }
}
