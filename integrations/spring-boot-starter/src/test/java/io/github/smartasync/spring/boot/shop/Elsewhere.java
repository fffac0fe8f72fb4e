package io.github.smartasync.spring.boot.shop;

import io.github.smartasync.SmartAsync;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Is not here. */
@Service
@Profile("elsewhere")
@SmartAsync
class Elsewhere {

    public int distance() {
        return 1;
    }
}
