package io.github.smartasync.spring.boot.shop;

import io.github.smartasync.SmartAsync;

/** There are two. */
@SmartAsync
class Prices {

    private final String region;

    Prices(String region) {
        this.region = region;
    }

    public String region() {
        return region;
    }
}
