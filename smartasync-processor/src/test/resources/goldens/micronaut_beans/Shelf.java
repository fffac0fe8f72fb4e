package goldens.micronaut_beans;

import io.github.smartasync.SmartAsync;
import jakarta.inject.Singleton;

/** Package-private and nested, as are its views. */
class Shelf {

    @SmartAsync
    @Singleton
    static class Box {

        public String label() {
            return "box";
        }
    }
}
