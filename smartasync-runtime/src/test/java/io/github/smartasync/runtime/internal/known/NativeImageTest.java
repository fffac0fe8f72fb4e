package io.github.smartasync.runtime.internal.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.internal.known.framework.Framework;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A native image knows only the methods that it was told of: they have to be those that are looked up. */
class NativeImageTest {

    private static final String CONFIGURATION =
            "/META-INF/native-image/io.github.smartasync/smartasync-runtime/reflect-config.json";

    @Test
    void configurationNamesWhatIsLookedUp() throws IOException {
        String configuration = read(CONFIGURATION);
        Set<String> lookedUp = namesLookedUp();

        assertThat(lookedUp).contains("io.netty.channel.EventLoop", "currentExecutor", "threadingModel");
        assertThat(lookedUp).allSatisfy(name -> assertThat(configuration).contains("\"" + name + "\""));
    }

    /** The names of classes and methods among the constants of the classes that look them up; Android needs no image. */
    private static Set<String> namesLookedUp() throws IOException {
        Set<String> names = new TreeSet<>();
        StringBuilder answers = new StringBuilder();
        for (Framework framework : Framework.values()) {
            answers.append(read("framework/" + framework.answer().getClass().getSimpleName() + ".class"));
        }
        Matcher constant = Pattern.compile(
                        "[a-z]+(?:\\.[A-Za-z]+){2,}|isOnEventLoopThread|threadingModel|currentContext"
                                + "|mayNotBlock|isNonBlockingThread|canCallerThreadBeBlocked|isBlockingAllowed|findDisplay|inThread"
                                + "|currentExecutor|getIfSet")
                .matcher(answers);
        while (constant.find()) {
            if (!constant.group().startsWith("android")) {
                names.add(constant.group());
            }
        }
        return names;
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = NativeImageTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
