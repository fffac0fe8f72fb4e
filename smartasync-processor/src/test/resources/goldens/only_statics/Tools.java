package goldens.only_statics;

import io.github.smartasync.SmartAsync;

public final class Tools {
    private Tools() {}

    @SmartAsync
    public static int sum(int... numbers) {
        return numbers.length;
    }
}
