package bad.supertype_view_named_as_that_of_another_source;

import io.github.smartasync.SmartAsync;

@SmartAsync
interface Base {
    String name();
}
