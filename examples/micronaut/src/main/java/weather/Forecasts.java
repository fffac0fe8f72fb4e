package weather;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

// snippet:service
/** Tomorrow's weather. It blocks, as a driver of a database does. */
@Singleton
@SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR})
public class Forecasts {

    private final AtomicInteger asked = new AtomicInteger();

    public String tomorrow(String city) {
        asked.incrementAndGet();
        return city + ": sunny, computed on " + Thread.currentThread().getName();
    }

    /** How often somebody asked. It never waits, so all views have it as it is. */
    @SmartAsync.Direct
    public int asked() {
        return asked.get();
    }
}
// end:service
