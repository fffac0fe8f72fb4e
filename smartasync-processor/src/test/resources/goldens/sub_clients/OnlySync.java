package goldens.sub_clients;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;

/** Has one kind of view, and leads to clients with both. */
@SmartAsync(views = View.SYNC)
public record OnlySync(Topics topics) {

    /** Stays as it is: there is no async view to be over. */
    @SmartAsync
    public record Both(OnlySync only, Topics topics) {}
}
