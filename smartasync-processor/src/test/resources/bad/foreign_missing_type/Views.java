package bad.foreign_missing_type;

import io.github.smartasync.SmartAsyncFor;

@SmartAsyncFor(Missing.class) // [error]
interface Views {}
