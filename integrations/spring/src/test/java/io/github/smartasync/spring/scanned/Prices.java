package io.github.smartasync.spring.scanned;

import io.github.smartasync.SmartAsync;
import org.springframework.stereotype.Service;

@SmartAsync
@Service
public class Prices {

    public String currency() {
        return "EUR";
    }
}
