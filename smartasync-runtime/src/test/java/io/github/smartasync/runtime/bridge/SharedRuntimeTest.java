package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedRuntimeTest {

    private static final String POLICY = "smartasync.blocking";

    @Test
    void anInstalledOneIsUsedAndStaysOpen() throws Exception {
        assertThat(result("anInstalledOneIsUsedAndStaysOpen")).isEqualTo("shared true, calls end");
    }

    @ParameterizedTest
    @CsvSource({"aSecondOneIsRefused, installed", "oneAfterTheFirstUseIsRefused, first used"})
    void thereIsOneOnlyAndTheFirstIsTold(String use, String how) throws Exception {
        assertThat(result(use))
                .startsWith("The shared SmartAsyncRuntime was " + how + " by thread \""
                        + Thread.currentThread().getName() + "\" at ")
                .contains("SharedUses." + use + "(SharedUses.java:")
                .contains("before the first view");
    }

    @Test
    void aClosedOneIsRefused() throws Exception {
        assertThat(result("aClosedOneIsRefused")).contains("closed").endsWith("then false");
    }

    @ParameterizedTest
    @CsvSource({
        "thePropertySetsThePolicyOfAnInstalledOne, allows",
        "thePropertySetsThePolicyOfTheOneThatIsMade, allows",
        "thePropertySetsThePolicyOfAnyOther, allows"
    })
    void thePropertySetsThePolicy(String use, String policy) throws Exception {
        System.setProperty(POLICY, "allow");
        try {
            assertThat(result(use)).isEqualTo(policy);
        } finally {
            System.clearProperty(POLICY);
        }
    }

    private static String result(String use) throws Exception {
        URL[] places = Stream.of(SmartAsync.class, SmartAsyncRuntime.class, SharedUses.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        try (URLClassLoader application = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            Method method = application.loadClass(SharedUses.class.getName()).getDeclaredMethod(use);
            method.setAccessible(true);
            return (String) method.invoke(null);
        }
    }
}
