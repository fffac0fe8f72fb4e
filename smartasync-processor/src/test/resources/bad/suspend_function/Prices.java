package bad.suspend_function;

import io.github.smartasync.SmartAsync;
import kotlin.coroutines.Continuation;

@SmartAsync
public interface Prices {
    String currency();

    Object priceOf(String sku, Continuation<? super String> completion); // [SA018]

    @SmartAsync.Direct
    Object known(String sku, Continuation<? super String> completion);
}
