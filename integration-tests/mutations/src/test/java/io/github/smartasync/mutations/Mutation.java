package io.github.smartasync.mutations;

import io.github.smartasync.compilers.JavaTool;
import io.github.smartasync.compilers.Message;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A good input and what was made of it.
 *
 * @param good compiles
 * @param spoilt differs from it in some places
 */
record Mutation(Input good, Input spoilt) {

    /**
     * Whether a message of ours is about another mistake than what the compiler says. That is proven by a source that the
     * compiler has nothing against because a part of what was spoilt is as it was, and of which we say the same, word for
     * word. And javac may say so: it looks into bodies, and at what overrides what, only after the processors, and not at
     * all once one of them has found something. What no processor can know, ECJ says after them and beside them.
     */
    boolean isAnother(Message ours, Trial trial, Path directory) {
        return parts().anyMatch(part -> trial.errorsWithout(part).isEmpty() && says(trial.errors(part), ours))
                || (trial.tool() == JavaTool.ECJ && javacLeavesTheRestForLater(ours, directory));
    }

    private boolean javacLeavesTheRestForLater(Message ours, Path directory) {
        try (Trial javac = new Trial(JavaTool.JAVAC, directory)) {
            List<Message> errors = javac.errors(spoilt);
            return errors.stream().allMatch(Message::isOurs) && says(errors, ours);
        }
    }

    private static boolean says(List<Message> errors, Message message) {
        return errors.stream().anyMatch(error -> words(error).equals(words(message)));
    }

    /** javac indents all lines but the first. */
    private static String words(Message message) {
        return message.text().replaceAll("\\s+", " ");
    }

    /** The input with a part of its mistakes. */
    private Stream<Input> parts() {
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
