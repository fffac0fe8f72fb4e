package goldens.sub_clients_null_marked;

import io.github.smartasync.SmartAsync;
import org.jspecify.annotations.NullMarked;

@NullMarked
@SmartAsync
public record Topics(String name) {}
