package bad.annotation_type_as_source;

import io.github.smartasync.SmartAsync;

@SmartAsync // [SA001]
@interface Prices {
    String currency();
}
