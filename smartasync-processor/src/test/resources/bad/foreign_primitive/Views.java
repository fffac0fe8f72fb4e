package bad.foreign_primitive;

import io.github.smartasync.SmartAsyncFor;

@SmartAsyncFor(int.class) // [SA009]
interface Views {}
