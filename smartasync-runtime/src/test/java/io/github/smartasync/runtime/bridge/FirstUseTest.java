package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing hangs when classes of the application, and ours with them, are initialised on several threads at once. */
@Timeout(120)
class FirstUseTest {

    private static final int ROUNDS = 20;

    /** None of these is initialised by the class loader of the tests. */
    private static final List<String> USERS =
            Stream.of(FirstUses.class.getDeclaredClasses()).map(Class::getName).toList();

    @Test
    void callsFromStaticInitialisersEnd() throws Exception {
        assertThat(USERS).hasSize(7);
        for (int round = 0; round < ROUNDS; round++) {
            try (URLClassLoader application = application()) {
                assertAllEnd(application);
            }
        }
    }

    private static void assertAllEnd(ClassLoader application) throws Exception {
        CyclicBarrier start = new CyclicBarrier(USERS.size());
        List<Caller.Call<Integer>> calls = new ArrayList<>();
        for (String user : USERS) {
            calls.add(Caller.PLATFORM.begin(() -> {
                start.await();
                Field result = Class.forName(user, true, application).getDeclaredField("RESULT");
                result.setAccessible(true);
                return result.getInt(null);
            }));
        }
        for (Caller.Call<Integer> call : calls) {
            assertThat(call.end()).succeedsWithin(Duration.ofSeconds(20));
            assertThat(call.result()).isEqualTo(1);
        }
    }

    private static URLClassLoader application() {
        URL[] places = Stream.of(SmartAsync.class, SmartAsyncRuntime.class, FirstUses.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }
}
