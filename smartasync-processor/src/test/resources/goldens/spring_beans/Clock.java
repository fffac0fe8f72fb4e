package goldens.spring_beans;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import org.springframework.stereotype.Component;

@SmartAsync(views = View.SYNC, sync = "BlockingClock")
@Component
public class Clock {
    public long ticks() {
        return 1;
    }
}
