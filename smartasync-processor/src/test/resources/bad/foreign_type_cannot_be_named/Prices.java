package bad.foreign_type_cannot_be_named;

import io.github.smartasync.SmartAsyncFor;

@SmartAsyncFor(java.util.ImmutableCollections.class) // [error]
class Prices {}
