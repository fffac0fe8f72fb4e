package goldens.avaje_beans;

import io.avaje.inject.Prototype;
import io.github.smartasync.SmartAsync;

/** Package-private and nested, as are its views. */
class Shelf {

    @SmartAsync
    @Prototype
    static class Box {

        public String label() {
            return "box";
        }
    }
}
