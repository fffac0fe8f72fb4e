package io.github.smartasync.halfbroken;

import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether messages of ours are about other mistakes of a spoilt source than what the compiler says. That is proven by a source
 * that the compiler has nothing against because a part of what was spoilt is as it was, and of which we say the same, word
 * for word. And javac may say so: it looks into bodies, and at what overrides what, only after the processors, and not at
 * all once one of them has found something. What no processor can know, ECJ says after them and beside them.
 */
final class OtherMistakes {

    private final SpoiltSource source;
    private final Trial trial;
    private final Path directory;
    private final Iterator<Input> parts;
    private final Set<String> said = new HashSet<>();
    private @Nullable Set<String> saidBesideJavac;

    /** The directory is for javac, where the trial is of another compiler. */
    OtherMistakes(SpoiltSource source, Trial trial, Path directory) {
        this.source = source;
        this.trial = trial;
        this.directory = directory;
        this.parts = source.parts().iterator();
    }

    /** Tries parts until one proves it; what was said of those that were tried for another message is remembered. */
    boolean include(Message ours) {
        while (!said.contains(words(ours)) && parts.hasNext()) {
            Input part = parts.next();
            if (trial.errorsWithout(part).isEmpty()) {
                trial.errors(part).forEach(message -> said.add(words(message)));
            }
        }
        return said.contains(words(ours))
                || (trial.tool() == Compilers.ECJ && besideJavac().contains(words(ours)));
    }

    /** What we say with javac, if it says nothing. */
    private Set<String> besideJavac() {
        Set<String> known = saidBesideJavac;
        if (known == null) {
            known = new HashSet<>();
            Trial javac = new Trial(Compilers.JAVAC, directory);
            List<Message> errors = javac.errors(source.spoilt());
            if (errors.stream().allMatch(Message::isOurs)) {
                errors.stream().map(OtherMistakes::words).forEach(known::add);
            }
            saidBesideJavac = known;
        }
        return known;
    }

    /** javac indents all lines but the first. */
    private static String words(Message message) {
        return message.text().replaceAll("\\s+", " ");
    }
}
