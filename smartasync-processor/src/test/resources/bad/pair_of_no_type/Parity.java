package bad.pair_of_no_type;

import io.github.smartasync.SmartAsyncPair;

@SmartAsyncPair(
        blocking = int[].class, // [SA090]
        async = Override.class) // [SA090]
class Parity {}
