package io.github.smartasync.spring.boot.shop;

import io.github.smartasync.SmartAsync;
import org.springframework.stereotype.Component;

@Component
@SmartAsync(syncExtends = Stock.class)
class Warehouse implements Stock {

    @Override
    public int count() {
        return 3;
    }
}
