package io.github.smartasync.halfbroken;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A good input and what was made of it.
 *
 * @param good compiles
 * @param spoilt differs from it in some places
 */
record SpoiltSource(Input good, Input spoilt) {

    /** The input with a part of its mistakes, in each of many ways. */
    Stream<Input> parts() {
        return spoilt.sources().keySet().stream()
                .filter(path ->
                        !spoilt.sources().get(path).equals(good.sources().get(path)))
                .flatMap(path -> new Difference(
                                good.sources().get(path), spoilt.sources().get(path))
                        .parts()
                        .map(text -> with(path, text)));
    }

    private Input with(String path, String text) {
        Map<String, String> sources = new HashMap<>(spoilt.sources());
        sources.put(path, text);
        return new Input(spoilt.name() + ", a part of it", sources);
    }
}
