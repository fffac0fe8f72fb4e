package goldens.cdi_beans;

import io.github.smartasync.SmartAsync;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Package-private and nested, as are its views. */
class Shelf {

    @SmartAsync
    @ApplicationScoped
    @Named("box")
    static class Box {

        public String label() {
            return "box";
        }
    }
}
