package io.github.smartasync.halfbroken;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import io.github.smartasync.compilers.ProductJars;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;

/**
 * Compiles an input without the processor and with it, and says what the processor has made worse. What compilers do to
 * bad sources of their own accord, their crashes included, is no complaint.
 */
final class Trial {

    private static final Pattern CRASH = Pattern.compile(
            "An exception has occurred in the compiler|uncaught exception|Internal compiler error|StackOverflowError"
                    + "|\\bat io\\.github\\.smartasync|\\[SA006]");

    /**
     * {@code auxiliaryclass} warns of every file but its own that names a type which shares a file; in signatures nothing
     * suppresses it.
     */
    private static final String LINT = "-Xlint:all,-processing,-auxiliaryclass";

    private final Compilers tool;
    private final Path directory;

    Trial(Compilers tool, Path directory) {
        this.tool = tool;
        this.directory = directory;
    }

    Compilers tool() {
        return tool;
    }

    /** One line for each complaint. */
    List<String> complaints(Input input) {
        return complaints(input, message -> false);
    }

    /** One line for each complaint. That a message of ours stands beside the compiler's is none if it is about another mistake. */
    List<String> complaints(SpoiltSource source) {
        OtherMistakes others = new OtherMistakes(source, this, directory.resolve("javac"));
        return complaints(source.spoilt(), others::include);
    }

    private List<String> complaints(Input input, Predicate<Message> isAnother) {
        Result with = compile(input.sources(), "with", ProductJars.newProcessor());
        if (with.isClean()) {
            return List.of();
        }
        Result without = compile(input.sources(), "without");
        List<String> complaints = new ArrayList<>();
        if (with.crash() && !without.crash()) {
            complaints.add("crash: " + with);
        } else if (!without.errors().isEmpty()) {
            onTop(input, without, with, isAnother, complaints);
        } else if (!without.crash()) {
            ofItsOwn(input, without, with, complaints);
        }
        return complaints;
    }

    /** The errors without the processor. */
    List<Message> errorsWithout(Input input) {
        return compile(input.sources(), "without").errors();
    }

    /** The errors with the processor. */
    List<Message> errors(Input input) {
        return compile(input.sources(), "with", ProductJars.newProcessor()).errors();
    }

    /**
     * The compiler has said what is wrong: one mistake, one message. What is made of a bad source may be bad itself. A
     * source that names its own views does not compile without the processor, and has our message only with it. ECJ may
     * look at a signature again once there is any processor, and then says more: what it says beside one that does
     * nothing is not our doing, and is printed.
     */
    private void onTop(
            Input input, Result without, Result with, Predicate<Message> isAnother, List<String> complaints) {
        boolean compilerComplains = with.errors().stream().anyMatch(message -> !message.isOurs());
        for (Message message : compilerComplains ? with.errors() : List.<Message>of()) {
            if (message.isOurs() && isAnother.test(message)) {
                System.out.println(tool + " " + input + ", another mistake than the compiler's: " + message);
            } else if (message.isOurs()) {
                complaints.add("a message of ours: " + message + "\nbeside the compiler's " + without.errors());
            }
        }
        List<String> known = texts(without.errors());
        List<Message> more = with.errors().stream()
                .filter(message -> !message.isOurs() && !known.contains(message.text()))
                .filter(message -> !with.generatedFiles().contains(message.file()))
                .toList();
        List<String> anyway = more.isEmpty()
                ? List.of()
                : texts(compile(input.sources(), "idle", new IdleProcessor()).errors());
        for (Message message : more) {
            if (anyway.contains(message.text())) {
                System.out.println(tool + " " + input + ", beside any processor: " + message);
            } else {
                complaints.add("one more of the compiler: " + message + "\nbeside " + without.errors());
            }
        }
    }

    /** The source compiles: then there are messages of ours and no others, and what is generated compiles too. */
    private void ofItsOwn(Input input, Result without, Result with, List<String> complaints) {
        List<Message> others = with.messages().stream()
                .filter(Message::isErrorOrWarning)
                .filter(message -> !message.isOurs())
                .filter(message -> !texts(without.messages()).contains(message.text()))
                .toList();
        others.forEach(message -> complaints.add("the compiler objects to what was generated: " + message));
        List<Message> ours = with.errors().stream().filter(Message::isOurs).toList();
        if (with.errors().isEmpty() != with.success()) {
            complaints.add("success is " + with.success() + " with " + with.errors());
        }
        if (!ours.isEmpty()) {
            Map<String, String> everything = new LinkedHashMap<>(input.sources());
            everything.putAll(with.generated());
            List<Message> errors = compile(everything, "again").errors();
            if (!errors.isEmpty()) {
                complaints.add("beside " + ours + " what was generated does not compile: " + errors);
            }
        }
    }

    private static List<String> texts(List<Message> messages) {
        return new ArrayList<>(messages.stream().map(Message::text).toList());
    }

    /** What is of interest in a compilation; a compiler may also throw. */
    private record Result(boolean success, List<Message> messages, boolean crash, Map<String, String> generated) {

        List<Message> errors() {
            return messages.stream().filter(Message::isError).toList();
        }

        /** Whether there is nothing to complain of, so that there is nothing to compare either. */
        boolean isClean() {
            return success && !crash && messages.stream().noneMatch(Message::isErrorOrWarning);
        }

        Set<String> generatedFiles() {
            return generated.keySet().stream()
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return messages.toString();
        }
    }

    private Result compile(Map<String, String> sources, String name, Processor... processors) {
        Compilation compilation = Compilation.with(tool).sources(sources).processedBy(processors);
        if (tool == Compilers.JAVAC) {
            compilation.options(LINT);
        }
        try {
            Compiled compiled = compilation.into(directory.resolve(name));
            boolean crash = CRASH.matcher(compiled.output()).find()
                    || compiled.messages().stream()
                            .anyMatch(message -> CRASH.matcher(message.text()).find());
            return new Result(compiled.success(), compiled.messages(), crash, compiled.generated());
        } catch (RuntimeException | Error e) {
            Message thrown = new Message(Diagnostic.Kind.ERROR, Path.of(""), -1, "", stackTrace(e));
            return new Result(false, List.of(thrown), true, Map.of());
        }
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
