package goldens.spring_beans;

import io.github.smartasync.SmartAsync;
import org.springframework.stereotype.Component;

/** Its views have static methods only, so there is nothing to make a bean of. */
@Component
public class Tools {
    @SmartAsync
    public static int sum(int a, int b) {
        return a + b;
    }
}
