package goldens.mixin_translated;

import io.github.smartasync.SmartAsync;
import java.io.IOException;

@SmartAsync(views = SmartAsync.View.ASYNC_MIXIN, translate = OrderFailures.class)
public interface Archive extends ArchiveFutures {

    String read(String id) throws OrderException;

    void write(String id, String text) throws IOException;
}
