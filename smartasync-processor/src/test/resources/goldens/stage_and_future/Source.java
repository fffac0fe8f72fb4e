package goldens.stage_and_future;

import io.github.smartasync.SmartAsync;

@SmartAsync
public abstract class Source {
    public abstract Both<String> both();
}
